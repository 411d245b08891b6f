package vn.cchc.plan;

/** When a task is due: by a month, through the year, or only if something happens (never overdue then). */
public enum DeadlineKind { MONTH, YEAR, CONDITIONAL }
