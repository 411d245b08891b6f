package vn.cchc.site;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.decision.Decision;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.FilingWords;
import vn.cchc.procedure.PapersToBring;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.Version;
import vn.cchc.site.ProcedureReadingMapper.ProcedureFile;
import vn.cchc.text.PlainText;

/** A procedure as its page shows it: the summary first, then all its parts, its decision and its history. */
record ProcedurePage(
    ProcedureView view, Answer answer, List<Section> sections, List<Turned> turns, FilingWords filings, Metadata meta) {
  /** A table cell shows only the beginning of what the parts say in full. */
  static final int LONGEST_CELL = 300;

  /** What most people come for; each is empty if the text does not say. */
  record Answer(PapersToBring bring, String howLong, String howMuch, String where, String how) {}

  /** One part; a folded one shows how it begins and has one or more pages of its own. */
  record Section(Part part, String html, boolean folded, int pages) {}

  /** One of its versions: with a text of its own if it may be read. */
  record Turned(Version version, Decision decision, @Nullable LocalDate to, boolean readable) {}

  Version version() {
    return view.shown();
  }

  /** The button leads to where papers are filed online, otherwise to the page on the national portal. */
  String onlineAddress() {
    return version().serviceUrl().isBlank() ? version().portalUrl() : version().serviceUrl();
  }

  boolean onlyOnPortal() {
    return version().serviceUrl().isBlank() && !version().portalUrl().isBlank();
  }

  boolean hasCut() {
    return view.text().filings().stream().anyMatch(f -> f.limitBefore() != null);
  }

  boolean hasNotes() {
    return view.text().filings().stream().anyMatch(f -> !f.note().isBlank());
  }

  String note(Filing filing) {
    return PlainText.cut(filing.note(), LONGEST_CELL);
  }

  String fee(Filing filing) {
    return PlainText.cut(filing.fee(), LONGEST_CELL);
  }

  /** "Kết quả giải quyết tháng 10/2026", and the office's note. */
  String label(SiteFrame frame, ProcedureView.PublicPaper kept) {
    var month = kept.paper().month();
    String what = month == null ? frame.words().of(kept.paper().kind()) : frame.t("site.results-of", frame.times().month(month));
    return kept.paper().note().isBlank() ? what : what + " – " + kept.paper().note();
  }

  String levels(SiteFrame frame) {
    return view.text().levels().stream().map(level -> frame.words().of(level)).collect(Collectors.joining(", "));
  }

  boolean comparable() {
    return view.texts().size() > 1;
  }

  static String size(ProcedureFile file) {
    long kilobytes = Math.max(1, file.size() / 1024);
    return kilobytes < 1024 ? kilobytes + " kB" : "%.1f MB".formatted(kilobytes / 1024.0).replace('.', ',');
  }
}
