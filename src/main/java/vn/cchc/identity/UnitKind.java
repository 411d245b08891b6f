package vn.cchc.identity;

/** An agency, one of its departments, a group whose quotas apply to each member, or a partner who is only asked. */
public enum UnitKind { AGENCY, DEPARTMENT, GROUP, PARTNER }
