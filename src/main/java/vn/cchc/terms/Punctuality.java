package vn.cchc.terms;

/** The status of a term: WAITING is neither done nor past its day, UNKNOWN cannot be computed. */
public enum Punctuality { IN_TIME, LATE, WAITING, UNKNOWN }
