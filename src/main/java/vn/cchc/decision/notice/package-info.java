/** The notice of a decision: an article that is drafted from its items and goes the same way with it. */
@NullMarked
package vn.cchc.decision.notice;

import org.jspecify.annotations.NullMarked;
