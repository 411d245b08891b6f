/** The places where procedures are shown: what hangs where, what is to be hung or taken down, by whom and with what proof. */
@NullMarked
package vn.cchc.posting;

import org.jspecify.annotations.NullMarked;
