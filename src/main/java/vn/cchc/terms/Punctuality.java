package vn.cchc.terms;

/** How a clock stands: WAITING is neither done nor past its day, UNKNOWN cannot be reckoned. */
public enum Punctuality { IN_TIME, LATE, WAITING, UNKNOWN }
