/** What a code names and its versions in time: text and parts, how it is filed, and what is in force on which day. */
@NullMarked
package vn.cchc.procedure;

import org.jspecify.annotations.NullMarked;
