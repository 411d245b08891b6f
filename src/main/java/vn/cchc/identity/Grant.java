package vn.cchc.identity;

/** A role held in a unit. */
public record Grant(Role role, long unitId) {}
