package vn.cchc.quota;

/** How a credit came to its month. */
public enum Trace {
  ON_TIME,
  /** Due in that month; it went live in a later one only because the system was down or failed. */
  SYSTEM_LATE,
  /** Vouched for, as a post made before this system was used or elsewhere by permission. */
  EARLIER
}
