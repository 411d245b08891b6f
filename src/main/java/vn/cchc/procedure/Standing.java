package vn.cchc.procedure;

/** How a procedure stands on a site: it holds, it is announced, or it has been abolished or replaced. */
public enum Standing {
  IN_FORCE, UPCOMING, ABOLISHED;

  /** Of a turn that holds or is announced. */
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
