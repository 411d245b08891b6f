package vn.cchc.procedure;

/** In what a time limit is counted; NONE where the decision gives no number. */
public enum LimitUnit { WORKING_DAY, DAY, HOUR, MONTH, NONE }
