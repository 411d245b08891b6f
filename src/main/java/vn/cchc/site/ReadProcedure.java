package vn.cchc.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionMapper;
import vn.cchc.fault.NotFound;
import vn.cchc.http.Times;
import vn.cchc.procedure.ProcedureCode;
import vn.cchc.procedure.ProcedureEntry;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.Standing;
import vn.cchc.procedure.Texts;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.procedure.VersionState;
import vn.cchc.registry.FiledPaper;
import vn.cchc.registry.PaperMapper;

/** Finds what a visitor may read of a procedure, as it is now or as it was or will be on a day. */
final class ReadProcedure {
  private static final Comparator<Version> BY_DAY =
      Comparator.comparing(Version::effectiveFrom).thenComparingLong(Version::postedNo).thenComparingLong(Version::id);

  /** Two years of results. */
  private static final int SHOWN_PAPERS = 24;

  private final Database database;

  ReadProcedure(Database database) {
    this.database = database;
  }

  /** The code itself, or the site's only code with that national one. */
  String known(long site, String code) {
    String upper = code.strip().toUpperCase(Locale.ROOT);
    List<String> same = same(site, upper);
    boolean local = !same.contains(upper) && same.size() == 1 && upper.equals(ProcedureCode.national(upper));
    return local ? same.get(0) : upper;
  }

  /** A national code that several procedures of the site share. */
  boolean ambiguous(long site, String code) {
    List<String> same = same(site, code);
    return same.size() > 1 && !same.contains(code) && code.equals(ProcedureCode.national(code));
  }

  /** The codes that share the national code of this one. */
  private List<String> same(long site, String code) {
    if (!ProcedureCode.isCode(code)) {
      throw none();
    }
    return database.read(tx -> tx.mapper(ProcedureReadingMapper.class).codesOf(site, ProcedureCode.national(code)));
  }

  ProcedureView view(long site, String code, @Nullable LocalDate asOf) {
    return database.read(tx -> {
      ProcedureEntry entry = tx.mapper(VersionMapper.class).entry(site, code).orElseThrow(ReadProcedure::none);
      List<Version> history = tx.mapper(VersionMapper.class).history(entry.id());
      Version turn = turn(history, asOf).orElseThrow(() -> missing(history, code));
      Version shown = turn.bringsText() ? turn : textBefore(history, turn).orElseThrow(ReadProcedure::none);
      var files = tx.mapper(ProcedureReadingMapper.class);
      Standing standing = asOf == null ? Standing.of(turn.changeKind(), turn.state())
          : turn.bringsText() ? Standing.IN_FORCE : Standing.ABOLISHED;
      return new ProcedureView(code, asOf, standing, turn, shown, Texts.of(tx, shown), history, decisions(tx, history),
          files.files(Version.SUBJECT, List.of(shown.id())), files.files(Decision.SUBJECT, List.of(turn.decisionId())),
          kept(tx, entry.id()));
    });
  }

  Map<Long, ProcedureText> texts(List<Version> versions) {
    return database.read(tx -> Texts.of(tx, versions));
  }

  private static List<ProcedureView.PublicPaper> kept(Tx tx, long procedure) {
    var papers = tx.mapper(PaperMapper.class).of(procedure);
    if (papers.isEmpty()) {
      return List.of();
    }
    var files = tx.mapper(ProcedureReadingMapper.class).files(FiledPaper.SUBJECT, papers.stream().map(FiledPaper::id).toList());
    return papers.stream().limit(SHOWN_PAPERS)
        .flatMap(p -> files.stream().filter(f -> f.subject() == p.id()).map(f -> new ProcedureView.PublicPaper(p, f))).toList();
  }

  private static NotFound none() {
    return new NotFound("site.no-procedure");
  }

  private static NotFound missing(List<Version> history, String code) {
    return history.stream().filter(ProcedureView::counts).min(BY_DAY)
        .map(first -> new NotFound("site.procedure-not-yet", code, Times.HANOI.day(first.effectiveFrom())))
        .orElseGet(ReadProcedure::none);
  }

  private static Optional<Version> turn(List<Version> history, @Nullable LocalDate asOf) {
    var counted = history.stream().filter(ProcedureView::counts).toList();
    if (asOf != null) {
      return counted.stream().filter(v -> holds(v, asOf)).max(BY_DAY);
    }
    return counted.stream().filter(v -> v.state() == VersionState.CURRENT).findFirst()
        .or(() -> counted.stream().filter(v -> v.state() == VersionState.UPCOMING).min(BY_DAY));
  }

  private static boolean holds(Version v, LocalDate day) {
    return v.effectiveFrom() != null && !day.isBefore(v.effectiveFrom()) && (v.endsOn() == null || day.isBefore(v.endsOn()));
  }

  private static Optional<Version> textBefore(List<Version> history, Version turn) {
    return history.stream().filter(v -> ProcedureView.counts(v) && v.bringsText())
        .filter(v -> BY_DAY.compare(v, turn) < 0).max(BY_DAY);
  }

  private static Map<Long, Decision> decisions(Tx tx, List<Version> history) {
    var ids = history.stream().map(Version::decisionId).distinct().toList();
    return tx.mapper(DecisionMapper.class).byIds(ids).stream().collect(Collectors.toMap(Decision::id, Function.identity()));
  }
}
