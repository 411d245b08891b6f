package vn.cchc.quota;

/** Why a credit no longer stands. */
public enum Reversal {
  /** The article was withdrawn as an error. */
  ERROR,
  /** It now counts for another month: a corrected edition went live. */
  MOVED,
  /** Its topics or units, or the rule itself, were changed, so that it no longer fits. */
  CHANGED,
  /** The earlier post was removed again. */
  REMOVED
}
