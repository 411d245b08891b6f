package vn.cchc.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.text.SearchKey;

/** What the office enters about a person: how they sign in, and how they are shown. */
public record AccountFields(String username, String fullName, String title, @Nullable String email, String language) {
  private static final int LONGEST = 200;
  static final List<String> LANGUAGES = List.of("vi", "en");

  /** A person as most are: without an e-mail address yet, reading Vietnamese. */
  public AccountFields(String username, String fullName, String title) {
    this(username, fullName, title, null, "vi");
  }

  static AccountFields of(Account a) {
    return new AccountFields(a.username(), a.fullName(), a.title(), a.email(), a.language());
  }

  public String searchKey() {
    return SearchKey.of(fullName + " " + username + " " + title);
  }

  List<Problem> problems() {
    var found = new ArrayList<Problem>();
    if (!username.matches("[a-z0-9][a-z0-9._-]{2,79}")) {
      found.add(new Problem("username", "account.problem.username"));
    }
    demand(found, "fullName", fullName);
    demand(found, "title", title);
    if (email != null && (email.length() > LONGEST || !email.matches("[^\\s@<>\"']+@[^\\s@<>\"']+\\.[^\\s@<>\"']+"))) {
      found.add(new Problem("email", "account.problem.email"));
    }
    if (!LANGUAGES.contains(language)) {
      found.add(new Problem("language", "account.problem.language"));
    }
    return found;
  }

  private static void demand(List<Problem> found, String field, String text) {
    if (text.isEmpty()) {
      found.add(new Problem(field, "account.problem.no-" + (field.equals("title") ? "title" : "name")));
    } else if (text.length() > LONGEST) {
      found.add(new Problem(field, "problem.too-long", LONGEST));
    }
  }
}
