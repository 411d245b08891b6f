package vn.cchc.procedure;

/** How a procedure stands on a site: it holds, it is announced, or it has been abolished or replaced. */
public enum Standing {
  IN_FORCE, UPCOMING, ABOLISHED;

  /** Of a turn that holds or is announced. */
  public static Standing of(Version turn) {
    if (turn.state() == VersionState.UPCOMING) {
      return UPCOMING;
    }
    return turn.bringsText() ? IN_FORCE : ABOLISHED;
  }
}
