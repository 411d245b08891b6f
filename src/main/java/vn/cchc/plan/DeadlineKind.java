package vn.cchc.plan;

/** When a task is due: by a month, all year round, or only if something happens (then it is never overdue). */
public enum DeadlineKind { MONTH, YEAR, CONDITIONAL }
