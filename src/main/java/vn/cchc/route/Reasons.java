package vn.cchc.route;

import java.util.Arrays;
import java.util.List;
import vn.cchc.fault.Problems;

/** The reason that an action demands. */
public final class Reasons {
  private static final int LONGEST = 2_000;

  private Reasons() {}

  /** A reason that nobody demands must fit into the journal all the same. */
  public static void refuseLong(ActionInput input) {
    if (input.reasonOrEmpty().length() > LONGEST) {
      throw Problems.of("reason", "article.too-long", LONGEST);
    }
  }

  public static String demanded(ActionInput input) {
    String reason = input.reasonOrEmpty();
    if (reason.length() < 3) {
      throw Problems.of("reason", "article.reason-needed");
    }
    return reason;
  }

  /** The ready ones, as a message lists them. */
  static List<String> ready(String message) {
    return Arrays.stream(message.split(";")).map(String::strip).toList();
  }
}
