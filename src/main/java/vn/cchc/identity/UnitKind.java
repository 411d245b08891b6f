package vn.cchc.identity;

/** An agency, one of its departments, a group that quotas fan out over, or a partner who is only asked. */
public enum UnitKind {
  AGENCY, DEPARTMENT, GROUP, PARTNER;

  public boolean writes() {
    return this == AGENCY || this == DEPARTMENT;
  }
}
