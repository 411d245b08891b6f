package vn.cchc.procedure;

/** How a procedure stands on a site: in force, announced, or abolished or replaced. */
public enum Standing {
  IN_FORCE, UPCOMING, ABOLISHED;

  /** From a version that is in force or announced. */
  public static Standing of(Version turn) {
    return of(turn.changeKind(), turn.state());
  }

  public static Standing of(Change change, VersionState state) {
    if (state == VersionState.UPCOMING) {
      return UPCOMING;
    }
    return change.bringsText() ? IN_FORCE : ABOLISHED;
  }
}
