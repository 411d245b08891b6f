package vn.cchc.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.decision.Decision;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.TooLarge;
import vn.cchc.http.Words;
import vn.cchc.identity.Site;
import vn.cchc.procedure.FilingWords;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.text.PlainText;

/** Each document of a site as PDF, from what the tables say; nothing is read while a document is laid out. */
public final class ProcedurePapers {
  private static final int MOST_LINES = 1_000;
  private static final int MOST_ITEMS = 500;
  /** For all sheets of one file: ten of the longest real procedures, or about a hundred average ones. */
  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int LONGEST_CELL = 300;

  private final Database database;
  private final Clock clock;
  private final PrintProcedures print;

  public ProcedurePapers(Database database, Clock clock, PrintProcedures print) {
    this.database = database;
    this.clock = clock;
    this.print = print;
  }

  /** As the procedure is today. */
  public byte[] sheet(PaperAddresses addresses, String code) {
    return print.sheet(database.read(tx -> new SheetReader(tx, addresses).asOf(code, today(addresses.site()))));
  }

  /** As it was or will be on a day, which the sheet says. */
  public byte[] sheet(PaperAddresses addresses, String code, LocalDate day) {
    return print.sheet(database.read(tx -> new SheetReader(tx, addresses).asOf(code, day)).on(day));
  }

  /** As the decision brings it, whether or not it is in force yet. */
  public byte[] sheet(PaperAddresses addresses, Decision decision, String code) {
    return print.sheet(database.read(tx -> {
      Version item = tx.mapper(VersionMapper.class).item(decision.id(), code)
          .filter(v -> Boolean.TRUE.equals(v.accepted()) && v.bringsText()).orElseThrow(() -> new NotFound("print.none-in-decision", code));
      return new SheetReader(tx, addresses).of(decision, List.of(item)).get(0);
    }));
  }

  /** Of every procedure that the decision brings. */
  public byte[] sheets(PaperAddresses addresses, Decision decision) {
    List<ProcedureSheet> sheets = database.read(tx -> new SheetReader(tx, addresses).of(decision, accepted(tx, decision)));
    if (sheets.isEmpty()) {
      throw new NotFound("print.no-sheets");
    }
    if (sheets.stream().mapToLong(s -> characters(s.text())).sum() > MOST_CHARACTERS) {
      throw new TooLarge("print.too-large");
    }
    return print.sheets(sheets);
  }

  public byte[] poster(PaperAddresses addresses, Decision decision) {
    List<Version> items = database.read(tx -> accepted(tx, decision));
    return print.poster(new BoardPoster(addresses.agency(), SheetReader.line(decision), decision.effectiveOn(),
        items.stream().map(v -> item(v, addresses)).toList()));
  }

  private static BoardPoster.Item item(Version v, PaperAddresses addresses) {
    String replacedBy = v.replacedByCode() == null ? "" : v.replacedByCode();
    return new BoardPoster.Item(v.changeKind(), v.code(), v.name(), replacedBy, addresses.procedure(v.code()));
  }

  /** Of what is in force today; field is a slug, or empty for all. */
  public byte[] list(PaperAddresses addresses, String field) {
    LocalDate today = today(addresses.site());
    return print.list(database.read(tx -> {
      var mapper = tx.mapper(PrintMapper.class);
      long site = addresses.site().id();
      String name = field.isEmpty() ? "" : mapper.fields(site, today).stream().filter(f -> f.slug().equals(field))
          .map(PrintMapper.FieldCount::name).findFirst().orElseThrow(() -> new NotFound("print.no-field"));
      var found = mapper.lines(site, field, today, MOST_LINES + 1);
      if (found.size() > MOST_LINES) {
        throw new TooLarge("print.list-too-long", MOST_LINES);
      }
      return new FieldList(addresses.agency(), name, today, lines(tx, found), addresses.field(field));
    }));
  }

  /** basis: the legal texts that the notice cites, as the office wants them. */
  public byte[] feedback(PaperAddresses addresses, String basis) {
    Site site = addresses.site();
    return print.feedback(new FeedbackNotice(addresses.agency(), site.footerResponsible(), site.footerAddress(), site.footerPhone(),
        site.footerEmail(), site.footerHours(), basis, addresses.home()));
  }

  private LocalDate today(Site site) {
    return site.months().dayOf(clock.instant());
  }

  private static List<Version> accepted(Tx tx, Decision decision) {
    var items = tx.mapper(VersionMapper.class).acceptedAfter(decision.id(), 0, MOST_ITEMS + 1);
    if (items.isEmpty()) {
      throw new NotFound("print.no-items");
    }
    if (items.size() > MOST_ITEMS) {
      throw new TooLarge("print.too-large");
    }
    return items;
  }

  private static long characters(ProcedureText text) {
    return text.parts().values().stream().mapToLong(String::length).sum();
  }

  /** What the filings say, otherwise the words of the part. */
  private static List<FieldList.Line> lines(Tx tx, List<PrintMapper.Line> found) {
    Map<Long, Map<Part, String>> inWords = found.isEmpty() ? Map.of()
        : tx.mapper(PrintMapper.class).limitsAndFees(found.stream().map(PrintMapper.Line::versionId).toList()).stream()
        .collect(Collectors.groupingBy(VersionMapper.PartRow::versionId,
            Collectors.toMap(VersionMapper.PartRow::part, row -> cell(row.body()))));
    var filing = new FilingWords(Words.VI);
    var lines = new ArrayList<FieldList.Line>();
    for (PrintMapper.Line line : found) {
      var words = inWords.getOrDefault(line.versionId(), Map.of());
      String limit = filing.limits(line.filings());
      String fee = filing.fees(line.filings());
      lines.add(new FieldList.Line(line.code(), line.name(), limit.isEmpty() ? words.getOrDefault(Part.TIME_LIMIT, "") : limit,
          fee.isEmpty() ? words.getOrDefault(Part.FEES, "") : fee, line.onlineLevel()));
    }
    return lines;
  }

  private static String cell(String html) {
    String text = PlainText.of(html).replace('\n', ' ').replace('\t', ' ');
    return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
  }
}
