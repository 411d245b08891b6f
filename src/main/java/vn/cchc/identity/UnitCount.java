package vn.cchc.identity;

/** How many enabled accounts hold a role in a unit. */
public record UnitCount(long unitId, long accounts) {}
