package vn.cchc.route;

/** Says in the journal which steps were passed on, and why. */
public final class Passed {
  private Passed() {}

  public static String words(Turn turn) {
    var words = new StringBuilder();
    turn.passed().forEach(p -> words.append(" passed=").append(p.step().ord()).append(':').append(p.reason()));
    return words.toString();
  }
}
