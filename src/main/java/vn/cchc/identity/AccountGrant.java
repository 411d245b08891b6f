package vn.cchc.identity;

/** A role held in a unit, with its holder. */
public record AccountGrant(long accountId, Role role, long unitId) {}
