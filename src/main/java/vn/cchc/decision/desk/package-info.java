/** The desk's screens of decisions: their list, their pages, and the pages that ask before something is done with one. */
@NullMarked
package vn.cchc.decision.desk;

import org.jspecify.annotations.NullMarked;

