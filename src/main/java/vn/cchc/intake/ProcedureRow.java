package vn.cchc.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.Level;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureCode;
import vn.cchc.procedure.ProcedureText;

/** Turns a row into what it says about a procedure, and lists what is wrong with it. */
final class ProcedureRow {
  private static final int LONGEST_NAME = 2_000;
  private static final int LONGEST_URL = 1_000;
  private static final int LONGEST_FIELD = 300;
  private static final int LONGEST_PART = 500_000;
  private static final Pattern TIME = Pattern.compile("\\d{1,4} (?:\\([^)]{1,40}\\) )?(?:ngày|giờ|tháng)|^Không (?:quy định|phải trả)");

  /** Some annexes have no column for it: "Cấp giấy phép (Mã số 1.000253)". */
  private static final Pattern CODE_INSIDE = Pattern.compile("[\\s(–-]{0,5}(?:[Mm]ã(?: số| TTHC| thủ tục)?:? ?)?(?<![\\d.])("
      + ProcedureCode.PATTERN + ")(?![\\d])[\\s):–-]{0,5}");

  private final RawRow raw;
  private final List<Problem> faults = new ArrayList<>();
  private final Map<Column, String> cleaned = new EnumMap<>(Column.class);

  private ProcedureRow(RawRow raw) {
    this.raw = raw;
  }

  static ReadRow read(RawRow raw, boolean whole) {
    var row = new ProcedureRow(raw);
    if (raw.written().isEmpty()) {
      row.fault("code", "procedure.row-unreadable");
    }
    String code = row.faults.isEmpty() ? row.code() : "";
    Change change = row.change();
    String name = row.limited(Column.NAME, CellText.line(row.cleaned(Column.NAME)), LONGEST_NAME);
    if (row.faults.isEmpty() && name.isEmpty() && change != Change.ABOLISHED && change != Change.REPLACED) {
      row.fault("name", "procedure.row-no-name");
    }
    ProcedureText text = row.text(name, change == null || change.bringsText());
    return new ReadRow(raw.row(), code, change, row.replacedBy(), whole, text, row.original(), List.copyOf(row.faults));
  }

  private String cleaned(Column column) {
    return cleaned.computeIfAbsent(column, c -> CellText.clean(raw.cell(c)));
  }

  private String code() {
    String own = compact(raw.cell(Column.CODE));
    Matcher inside = CODE_INSIDE.matcher(cleaned(Column.NAME));
    boolean named = own.isEmpty() && inside.find();
    String code = named ? inside.group(1) : own;
    if (named) {
      cleaned.put(Column.NAME, inside.replaceFirst(" "));
    }
    if (code.isEmpty()) {
      fault("code", "procedure.row-no-code");
    } else if (!ProcedureCode.isCode(code)) {
      fault("code", "procedure.row-bad-code", shortened(code));
    }
    return code;
  }

  private String replacedBy() {
    String code = compact(raw.cell(Column.REPLACED_BY));
    if (!code.isEmpty() && !ProcedureCode.isCode(code)) {
      fault("replacedBy", "procedure.row-bad-code", shortened(code));
    }
    return code;
  }

  private static String compact(String code) {
    return CellText.clean(code).replaceAll("\\s", "");
  }

  private @Nullable Change change() {
    String words = CellText.line(raw.cell(Column.CHANGE));
    var change = KnownWords.change(words);
    if (change.isEmpty() && !words.isEmpty()) {
      fault("change", "procedure.row-change", shortened(words));
    }
    return change.orElse(null);
  }

  private ProcedureText text(String name, boolean brings) {
    String field = limited(Column.FIELD, CellText.line(raw.cell(Column.FIELD)), LONGEST_FIELD);
    if (!brings) {
      return ProcedureText.named(name, field);
    }
    String audience = cleaned(Column.AUDIENCES);
    Optional<List<Filing>> table = FilingCells.of(cleaned(Column.WAYS));
    List<Filing> own = new FilingColumns(raw, faults).filings();
    List<Filing> filings = own.isEmpty() ? table.orElse(List.of()) : own;
    return new ProcedureText(name, field, levels(), KnownWords.audiences(audience), yes(Column.INTERNAL), online(),
        yes(Column.ONLINE_ONLY), null, null, url(Column.SERVICE_URL), url(Column.PORTAL_URL), false, filings, parts(audience, filings, table.isPresent()));
  }

  private Set<Level> levels() {
    String words = cleaned(Column.LEVELS);
    return KnownWords.levels(words).orElseGet(() -> {
      fault("levels", "procedure.row-level", shortened(words));
      return EnumSet.noneOf(Level.class);
    });
  }

  private @Nullable OnlineLevel online() {
    String words = CellText.line(raw.cell(Column.ONLINE_LEVEL));
    var level = KnownWords.online(words);
    if (level.isEmpty() && !words.isEmpty()) {
      fault("onlineLevel", "procedure.row-online", shortened(words));
    }
    return level.orElse(null);
  }

  private boolean yes(Column column) {
    return Set.of("x", "1", "có", "co", "true", "yes").contains(CellText.line(raw.cell(column)).toLowerCase());
  }

  private String url(Column column) {
    String url = CellText.line(raw.cell(column));
    if (!url.isEmpty() && (!url.matches("https?://[^\\s\"<>]+") || url.length() > LONGEST_URL)) {
      fault(column.key(), "procedure.row-url", shortened(url));
      return "";
    }
    return url;
  }

  private Map<Part, String> parts(String audience, List<Filing> filings, boolean waysTold) {
    var parts = new EnumMap<Part, String>(Part.class);
    for (Column column : Column.PARTS) {
      String text = limited(column, cleaned(column), LONGEST_PART);
      Part part = Column.part(column).orElseThrow();
      parts.put(part, part == Part.WAYS && waysTold ? "" : html(part, text));
    }
    parts.put(Part.AUDIENCE, Paragraphs.html(audience));
    if (parts.get(Part.TIME_LIMIT).isEmpty() && filings.stream().allMatch(f -> f.timeLimit() == null)) {
      parts.put(Part.TIME_LIMIT, Paragraphs.html(described(filings)));
    }
    return parts;
  }

  /** The portal gives a number without a unit if the description says how long it takes. */
  private static String described(List<Filing> filings) {
    return filings.stream().map(Filing::note).filter(note -> TIME.matcher(note).find()).distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String html(Part part, String text) {
    return switch (part) {
      case DOSSIER -> DossierTable.html(text);
      case LEGAL_BASES -> LegalBasisList.html(text);
      case RESULT -> ResultList.html(text);
      default -> Paragraphs.html(text);
    };
  }

  /** The file's own text wherever something else is stored, and what has no place of its own. */
  private Map<String, String> original() {
    var original = new LinkedHashMap<String, String>();
    raw.written().forEach((heading, text) -> {
      Optional<Column> column = Column.of(heading);
      String clean = column.map(this::cleaned).orElseGet(() -> CellText.clean(text));
      boolean kept = column.isPresent() && clean.equals(text) && !takenApart(column.get());
      if (!kept && !clean.isEmpty()) {
        original.put(heading, text);
      }
    });
    return original;
  }

  private static boolean takenApart(Column column) {
    return Set.of(Column.WAYS, Column.DOSSIER, Column.LEGAL_BASES, Column.RESULT).contains(column);
  }

  private String limited(Column column, String text, int most) {
    if (text.length() > most) {
      fault(column.key(), "procedure.row-too-long", column.key(), most);
      return text.substring(0, most);
    }
    return text;
  }

  private static String shortened(String words) {
    return words.length() > 60 ? words.substring(0, 60) + "…" : words;
  }

  private void fault(String field, String key, Object... args) {
    faults.add(new Problem(field, key, args));
  }
}
