package vn.cchc.procedure;

/** The unit of a time limit; NONE if the decision gives no number. */
public enum LimitUnit { WORKING_DAY, DAY, HOUR, MONTH, NONE }
