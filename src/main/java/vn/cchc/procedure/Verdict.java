package vn.cchc.procedure;

/** What was decided about an item of a decision: nothing yet, that it goes along, or that it does not. */
public enum Verdict {
  OPEN, ACCEPTED, REFUSED;

  public static Verdict of(Version item) {
    return item.accepted() == null ? OPEN : item.accepted() ? ACCEPTED : REFUSED;
  }
}
