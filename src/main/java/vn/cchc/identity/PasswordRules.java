package vn.cchc.identity;

import java.util.List;
import vn.cchc.fault.Problem;

/** What a new password must be: long enough, not one that is always tried first, not the user name. */
final class PasswordRules {
  static final int SHORTEST = 8;
  static final int LONGEST = 128;

  private PasswordRules() {}

  static List<Problem> problems(String password, String username) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return List.of(new Problem("password", "password.problem.short", SHORTEST));
    }
    if (length > LONGEST) {
      return List.of(new Problem("password", "password.problem.long", LONGEST));
    }
    if (CommonPasswords.sameAs(password, username)) {
      return List.of(new Problem("password", "password.problem.username"));
    }
    return CommonPasswords.contain(password) ? List.of(new Problem("password", "password.problem.common")) : List.of();
  }
}
