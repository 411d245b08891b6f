/** What can go wrong, said without HTTP. */
@NullMarked
package vn.cchc.fault;

import org.jspecify.annotations.NullMarked;
