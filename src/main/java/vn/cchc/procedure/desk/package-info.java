/** The desk's screens of decisions: their list, their pages, and the pages that ask before something is done with one. */
@NullMarked
package vn.cchc.procedure.desk;

import org.jspecify.annotations.NullMarked;

