package vn.cchc.article.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.Attached;
import vn.cchc.article.StaleRemark;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Times;
import vn.cchc.http.WithProblems;
import vn.cchc.identity.Site;

/** What the editor's page shows; id is null while the article has not been begun. */
record EditorPage(
    @Nullable Long id, String key, Site site, Form form, List<Problem> problems, EditorChoices choices, Notices notices,
    boolean maySubmit) implements WithProblems {
  /** What is said above the form. keptAt: an unsaved text that can be taken back. */
  record Notices(String state, String reason, @Nullable Instant keptAt, List<String> others, boolean signatureLost,
      boolean restored, boolean converted,
      List<StaleRemark> stale) {}

  Times times() {
    return site.times();
  }

  /** Of this page's own addresses. */
  String path(String rest) {
    return "/bai-viet/" + (id == null ? "moi" : "" + id) + rest;
  }

  String action() {
    return path(id == null ? "" : "/sua");
  }

  boolean legacy() {
    return problems.stream().anyMatch(p -> p.key().equals("article.legacy-font"));
  }

  /** The documents that the form holds, those not yet saved too. */
  List<Attached> attached() {
    return form.all("attachments").stream().map(Attached::typed).filter(a -> a.name() != null).toList();
  }
}
