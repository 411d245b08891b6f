package vn.cchc.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.decision.Decision;
import vn.cchc.http.Times;
import vn.cchc.http.Words;
import vn.cchc.procedure.Standing;
import vn.cchc.procedure.Texts;
import vn.cchc.procedure.Version;
import vn.cchc.text.CsvCell;

/** The registry as a file for a spreadsheet. */
record RegistryCsv(Words words) {
  private static final char BOM = '\uFEFF';
  private static final List<String> COLUMNS = List.of("code", "name", "field", "levels", "audiences", "standing", "from",
      "decision", "online", "internal", "complete", "updating", "replaced-by");

  String head() {
    return BOM + row(COLUMNS.stream().map(c -> words.of("registry.column." + c)));
  }

  String rows(List<Version> versions, Map<Long, Decision> decisions) {
    return versions.stream().map(v -> row(cells(v, decisions.get(v.decisionId())))).collect(Collectors.joining());
  }

  private Stream<String> cells(Version v, Decision d) {
    return Stream.of(v.code(), v.name(), v.field(), names(Texts.levels(v)), names(Texts.audiences(v)), words.of(Standing.of(v)),
        Times.HANOI.day(v.effectiveFrom()), d.number(), v.onlineLevel() == null ? "" : words.of(v.onlineLevel()),
        yes(v.internal()), yes(v.complete()), yes(v.updating()), v.replacedByCode() == null ? "" : v.replacedByCode());
  }

  private String names(Collection<? extends Enum<?>> values) {
    return values.stream().map(words::of).collect(Collectors.joining("; "));
  }

  private String yes(boolean holds) {
    return holds ? "x" : "";
  }

  private static String row(Stream<String> cells) {
    return cells.map(CsvCell::of).collect(Collectors.joining(",", "", "\r\n"));
  }
}
