package vn.cchc.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The decisions of a span with their clocks, and the three indices over their procedures. */
record ClockBoard(List<ClockLine> lines, Score issue, Score publication, TermMapper.Completeness completeness) {
  static ClockBoard of(List<ClockLine> lines, TermMapper.Completeness completeness) {
    return new ClockBoard(lines, score(lines, ClockLine::issue), score(lines, ClockLine::publication), completeness);
  }

  private static Score score(List<ClockLine> lines, Function<ClockLine, Reading> clock) {
    return Score.of(lines.stream().flatMap(line -> line.items().stream()
        .map(item -> new Score.Once(item.procedureId(), clock.apply(line).how()))).toList());
  }

  Optional<BigDecimal> completeRatio() {
    return Score.ratio(completeness.complete(), completeness.total());
  }
}
