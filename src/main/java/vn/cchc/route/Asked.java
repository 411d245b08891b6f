package vn.cchc.route;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Times;
import vn.cchc.http.WithProblems;

/** What every page that asks before an action needs: the subject as it stands, what was typed, and what was wrong with it. */
public record Asked(Shown shown, Act act, Form form, List<Problem> problems) implements WithProblems {
  /** Of title, lead and button: "article.act.dang.title". */
  public String key(String what) {
    return shown.word() + ".act." + act.path() + "." + what;
  }

  public Times times() {
    return shown.site().times();
  }

  public @Nullable Instant publishAt() {
    return shown.row().publishAt();
  }
}
