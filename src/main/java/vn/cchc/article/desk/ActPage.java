package vn.cchc.article.desk;

import java.util.Arrays;
import java.util.List;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.ArticleItem;
import vn.cchc.article.Edition;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Frame;
import vn.cchc.http.Times;
import vn.cchc.quota.BoardLine;

/** What is asked before an action is done: what it falls on, what follows, and what was typed. */
record ActPage(Act act, ArticleDossier dossier, Edition edition, Form form, List<Problem> problems, Around around) {
  /** counts: for which squares it would count; near: what is posted around that time; found: what may replace it. */
  record Around(List<BoardLine> counts, List<ArticleItem> near, List<ArticleItem> found, boolean clash, String unit) {}

  Times times() {
    return dossier.site().times();
  }

  boolean wrong(String field) {
    return problems.stream().anyMatch(p -> p.field().equals(field));
  }

  String key(String what) {
    return "act." + act.path() + "." + what;
  }

  /** A typed value, else the one that stands. */
  String typed(String field, String standing) {
    return form.names().contains(field) ? form.get(field) : standing;
  }

  static List<String> readyReasons(Frame frame, String key) {
    return Arrays.stream(frame.t(key).split(";")).map(String::strip).toList();
  }
}
