package vn.cchc.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;
import vn.cchc.http.InputText;
import vn.cchc.procedure.FilingWords;
import vn.cchc.procedure.PapersToBring;
import vn.cchc.procedure.Part;
import vn.cchc.text.Dates;

/** Returns a procedure in each of its forms: the page, JSON, linked data. */
final class ProcedureAnswers {
  /** What the parts may take of a page of 40 kB, besides its frame, its summary and its history. */
  static final int MOST_BYTES_OF_PARTS = 12_000;
  private static final int BRIEF = 420;
  private static final int ROW = 200;
  private static final int SHOWN_TURNS = 12;

  private final ReadProcedure read;
  private final OutgoingText outgoing;

  ProcedureAnswers(ReadProcedure read, OutgoingText outgoing) {
    this.read = read;
    this.outgoing = outgoing;
  }

  /** Also by the national code, if exactly one procedure of the site has it. */
  ProcedureView view(Visit visit, String code, @Nullable String asOf) {
    return read.view(visit.siteId(), read.known(visit.siteId(), code), day(asOf));
  }

  static @Nullable LocalDate day(@Nullable String asOf) {
    return asOf == null || asOf.isBlank() ? null
        : Dates.day(InputText.in(asOf.strip())).orElseThrow(() -> new Malformed("site.bad-day"));
  }

  PublicProcedure json(Visit visit, ProcedureView view) {
    return PublicProcedure.of(visit.frame(), view, PublicProcedure.byKey(parts(visit, view)));
  }

  Map<String, Object> linked(Visit visit, ProcedureView view) {
    return new ServiceData(visit.frame(), view).whole();
  }

  Map<Part, String> parts(Visit visit, ProcedureView view) {
    var html = new PartHtml(outgoing, visit.frame());
    var parts = new EnumMap<Part, String>(Part.class);
    view.text().parts().forEach((part, body) -> parts.put(part, html.of(view.shown(), body)));
    return parts;
  }

  ProcedurePage page(Visit visit, ProcedureView view) {
    var words = new FilingWords(visit.frame().words());
    return new ProcedurePage(view, answer(visit.frame(), words, view), sections(parts(visit, view), room(view)), turns(view), words,
        meta(visit.frame(), view));
  }

  private static ProcedurePage.Answer answer(SiteFrame frame, FilingWords words, ProcedureView view) {
    var text = view.text();
    String limits = words.limits(text.filings());
    String fees = words.fees(text.filings());
    Part where = text.part(Part.RECEIVING_ADDRESS).isEmpty() ? Part.AGENCY : Part.RECEIVING_ADDRESS;
    String ways = text.filings().stream().map(f -> frame.words().of(f.way())).distinct().collect(Collectors.joining(", "));
    return new ProcedurePage.Answer(PapersToBring.of(text.part(Part.DOSSIER)), limits.isEmpty() ? brief(text.part(Part.TIME_LIMIT)) : limits,
        fees.isEmpty() ? brief(text.part(Part.FEES)) : brief(fees), brief(text.part(where)),
        ways.isEmpty() ? brief(text.part(Part.WAYS)) : ways);
  }

  private static String brief(String html) {
    return PartHtml.brief(html, BRIEF);
  }

  /** The more the head of the page and its table say, the less room is left for the parts. */
  private static int room(ProcedureView view) {
    int head = 3 * LongHtml.bytes(view.shown().name());
    int table = view.text().filings().stream().mapToInt(f -> ROW + Math.min(ProcedurePage.LONGEST_CELL, f.note().length())
        + Math.min(ProcedurePage.LONGEST_CELL, f.fee().length())).sum();
    return MOST_BYTES_OF_PARTS - head - table;
  }

  /** The longest parts are folded until the rest fits. */
  private static List<ProcedurePage.Section> sections(Map<Part, String> parts, int room) {
    int all = parts.values().stream().mapToInt(LongHtml::bytes).sum();
    Set<Part> folded = new HashSet<>();
    var longest = parts.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<Part, String> p) -> LongHtml.bytes(p.getValue())).reversed()).toList();
    for (int i = 0; all > room && i < longest.size(); i++) {
      folded.add(longest.get(i).getKey());
      all -= LongHtml.bytes(longest.get(i).getValue());
    }
    var sections = new ArrayList<ProcedurePage.Section>();
    parts.forEach((part, html) -> sections.add(folded.contains(part)
        ? new ProcedurePage.Section(part, brief(html), true, LongHtml.pages(html, PartPages.MOST_BYTES).size())
        : new ProcedurePage.Section(part, html, false, 1)));
    return sections;
  }

  private static List<ProcedurePage.Turned> turns(ProcedureView view) {
    return view.history().stream().limit(SHOWN_TURNS).map(v -> new ProcedurePage.Turned(v, view.of(v),
        ProcedureView.counts(v) ? ProcedureView.lastDay(v) : null, ProcedureView.counts(v) && v.bringsText())).toList();
  }

  static Metadata meta(SiteFrame frame, ProcedureView view) {
    String title = PartHtml.brief(view.shown().name(), 160);
    var decision = view.decision();
    String about = Stream.of(view.code(), view.shown().field(), frame.t("site.decision-line", decision.number(),
        frame.times().day(decision.issuedOn()), decision.issuer())).filter(s -> !s.isBlank()).collect(Collectors.joining(" – "));
    return Metadata.page(frame, title, about, decision.publishedAt()).at(frame.absolute(frame.procedure(view.code())))
        .with(LinkedData.inPage(new ServiceData(frame, view).inPage()));
  }
}
