package vn.cchc.quota;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Times;
import vn.cchc.http.WithProblems;

/** What a cell of the board opens: what counts, what is under way and whose turn it is, what is missing and the time left. */
record CellPage(
    Cell square, List<CellMapper.CountedArticle> articles, List<CellMapper.CountedEarlier> earlier,
    List<Waiting> underWay, TimeLeft time, Optional<MarkMapper.Note> exemption, Optional<MarkMapper.Note> explanation,
    Optional<RecountMapper.Found> difference, Form form, List<Problem> problems) implements WithProblems {
  /** Working days until the end of the month; empty if the table of days off does not reach that far. */
  record TimeLeft(boolean counts, OptionalInt days, int year) {}

  BoardLine line() {
    return square.line();
  }

  Times times() {
    return square.site().times();
  }

  String monthLink() {
    return "/chi-tieu?site=" + square.site().slug() + "&thang=" + line().month();
  }

  /** Drafts of another unit are counted, not shown. */
  List<Waiting> shown() {
    return square.seesDrafts() ? underWay
        : underWay.stream().filter(w -> !w.state().equals("DRAFT") && !w.state().equals("RETURNED")).toList();
  }

  int hidden() {
    return underWay.size() - shown().size();
  }

  /** The state's name in the style sheet. */
  String tag(Waiting text) {
    return switch (text.state()) {
      case "IN_REVIEW" -> "review";
      case "PUBLISH_FAILED" -> "failed";
      default -> text.state().toLowerCase(Locale.ROOT);
    };
  }

  /** How many would still have to be written if everything under way were posted in time. */
  int toWrite() {
    return Math.max(0, line().missing() - underWay.size());
  }

  boolean missed() {
    return line().status() == QuotaStatus.MISSED;
  }

  String explanationShown() {
    return form.get("body").isEmpty() ? explanation.map(MarkMapper.Note::text).orElse("") : form.get("body");
  }
}
