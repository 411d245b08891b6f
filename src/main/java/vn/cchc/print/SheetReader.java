package vn.cchc.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionMapper;
import vn.cchc.fault.NotFound;
import vn.cchc.http.Words;
import vn.cchc.procedure.ProcedureEntry;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.Texts;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.procedure.VersionState;
import vn.cchc.route.State;
import vn.cchc.text.Dates;

/** Reads sheets from the tables: one as of a day, or those that a decision brings. */
record SheetReader(Tx tx, PaperAddresses addresses) {

  /** That day's text; for an ended procedure the last one with the notice of its end, for an announced one the first. */
  ProcedureSheet asOf(String code, LocalDate day) {
    var mapper = tx.mapper(VersionMapper.class);
    ProcedureEntry entry = mapper.entry(addresses.site().id(), code).orElseThrow(() -> new NotFound("print.none", code));
    List<Version> turns = mapper.history(entry.id()).stream()
        .filter(v -> v.state() != VersionState.CORRECTED && v.state() != VersionState.REVOKED).toList();
    Optional<Version> holding = turns.stream().filter(v -> covers(v, day)).findFirst();
    Version text = holding.filter(Version::bringsText).or(() -> lastText(turns, day)).or(() -> firstText(turns))
        .orElseThrow(() -> new NotFound("print.none", code));
    return sheet(text, Texts.of(tx, text), decision(text), state(text, holding.orElse(null)));
  }

  private static boolean covers(Version turn, LocalDate day) {
    return begun(turn, day) && (turn.endsOn() == null || day.isBefore(turn.endsOn()));
  }

  private static boolean begun(Version turn, LocalDate day) {
    return turn.effectiveFrom() != null && !day.isBefore(turn.effectiveFrom());
  }

  private static Optional<Version> lastText(List<Version> newestFirst, LocalDate day) {
    return newestFirst.stream().filter(v -> v.bringsText() && begun(v, day)).findFirst();
  }

  private static Optional<Version> firstText(List<Version> newestFirst) {
    return newestFirst.stream().filter(Version::bringsText).reduce((newer, older) -> older);
  }

  private String state(Version text, @Nullable Version holding) {
    if (holding == null) {
      return say("print.state.coming", day(text.effectiveFrom()));
    }
    if (holding.bringsText()) {
      return "";
    }
    String by = new Paper(Words.VI).cite(line(decision(holding)));
    return holding.replacedByCode() == null ? say("print.state.abolished", day(holding.effectiveFrom()), by)
        : say("print.state.replaced", day(holding.effectiveFrom()), holding.replacedByCode(), by);
  }

  /** The accepted items of a decision that bring a text. */
  List<ProcedureSheet> of(Decision decision, List<Version> items) {
    List<Version> texts = items.stream().filter(Version::bringsText).toList();
    Map<Long, ProcedureText> read = Texts.of(tx, texts);
    return texts.stream().map(v -> sheet(v, read.get(v.id()), decision, state(decision, v))).collect(Collectors.toList());
  }

  private static String state(Decision decision, Version item) {
    if (decision.state() != State.PUBLISHED) {
      return say("print.state.not-posted");
    }
    return item.state() == VersionState.UPCOMING ? say("print.state.coming", day(item.effectiveFrom())) : "";
  }

  private ProcedureSheet sheet(Version v, ProcedureText text, Decision decision, String state) {
    LocalDate from = v.effectiveFrom() == null ? decision.effectiveOn() : v.effectiveFrom();
    return new ProcedureSheet(addresses.agency(), v.code(), text, line(decision), from, state, addresses.procedure(v.code()));
  }

  private Decision decision(Version version) {
    return tx.mapper(DecisionMapper.class).byId(version.decisionId()).orElseThrow();
  }

  static DecisionLine line(Decision decision) {
    return new DecisionLine(decision.number(), decision.issuedOn(), decision.issuer());
  }

  private static String say(String key, Object... args) {
    return Words.VI.of(key, args);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : Dates.format(day);
  }
}
