package vn.cchc.plan;

/** Whether an article counts for every rule it fits, or for only one. */
public enum Counting { ALL, ONE }
