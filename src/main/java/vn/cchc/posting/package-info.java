/** The places where procedures are shown: what is posted where, what is to be put up or taken down, by whom and with what proof. */
@NullMarked
package vn.cchc.posting;

import org.jspecify.annotations.NullMarked;
