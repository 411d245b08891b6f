package vn.cchc.route;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Times;

/** What every page that asks before an action needs: the subject as it stands, what was typed, and what was wrong with it. */
public record Asked(Shown shown, Act act, Form form, List<Problem> problems) {
  /** Of title, lead and button: "act.dang.title", "decision.act.dang.title". */
  public String key(String what) {
    return (shown.word().equals("article") ? "" : shown.word() + ".") + "act." + act.path() + "." + what;
  }

  public boolean wrong(String field) {
    return problems.stream().anyMatch(p -> p.field().equals(field));
  }

  /** A typed value, else the one that stands. */
  public String typed(String field, String standing) {
    return form.names().contains(field) ? form.get(field) : standing;
  }

  public Times times() {
    return shown.site().times();
  }

  public @Nullable Instant publishAt() {
    return shown.row().publishAt();
  }
}
