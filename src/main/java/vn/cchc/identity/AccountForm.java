package vn.cchc.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;

/** The form of an account as shown: what is typed, what is wrong with it, and what somebody else saved meanwhile. */
record AccountForm(@Nullable Account account, Form typed, List<GrantRow> rows, List<Problem> problems,
    List<Role> roles, List<UnitChoice> units, boolean own, @Nullable Account saved) {
  static final List<String> LANGUAGES = AccountFields.LANGUAGES;
  private static final int SPARE_ROWS = 1;
  private static final int MOST_ROWS = 60;

  /** One role as chosen; blank ones are spare. */
  record GrantRow(String role, String unit) {}

  int version() {
    return account == null ? 0 : account.version();
  }

  static Form of(Account a) {
    return Form.of("username", a.username(), "fullName", a.fullName(), "title", a.title(),
        "email", a.email() == null ? "" : a.email(), "language", a.language());
  }

  static AccountFields read(Form f) {
    return new AccountFields(f.get("username").toLowerCase(Locale.ROOT), f.get("fullName"), f.get("title"),
        f.filled("email").orElse(null), f.filled("language").orElse("vi"));
  }

  static List<GrantRow> rows(List<Grant> grants) {
    return grants.stream().map(g -> new GrantRow(g.role().name(), "" + g.unitId())).toList();
  }

  static List<GrantRow> typedRows(Form form) {
    var rows = new ArrayList<GrantRow>();
    for (int i = 0; i < MOST_ROWS && form.names().contains("role-" + i); i++) {
      rows.add(new GrantRow(form.get("role-" + i), form.get("unit-" + i)));
    }
    return rows;
  }

  static List<GrantRow> withSpare(List<GrantRow> rows) {
    var all = new ArrayList<>(rows.stream().filter(r -> !r.role().isEmpty() || !r.unit().isEmpty()).toList());
    for (int i = 0; i < SPARE_ROWS; i++) {
      all.add(new GrantRow("", ""));
    }
    return all;
  }

  /** A row without a role does not count, whatever unit it names. */
  static List<Grant> grants(List<GrantRow> rows) {
    try {
      return rows.stream().filter(r -> !r.role().isEmpty())
          .map(r -> new Grant(Role.valueOf(r.role()), r.unit().isEmpty() ? 0 : Long.parseLong(r.unit()))).toList();
    } catch (IllegalArgumentException e) {
      throw new Malformed("fault.no-such-choice", "role");
    }
  }
}
