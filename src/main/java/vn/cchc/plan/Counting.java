package vn.cchc.plan;

/** Whether an article counts for every rule that it fits, or for one only. */
public enum Counting { ALL, ONE }
