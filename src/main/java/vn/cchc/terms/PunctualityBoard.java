package vn.cchc.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The decisions of a period with their terms, and the three indices over their procedures. */
record PunctualityBoard(List<PunctualityLine> lines, Score issue, Score publication, TermMapper.Completeness completeness) {
  static PunctualityBoard of(List<PunctualityLine> lines, TermMapper.Completeness completeness) {
    return new PunctualityBoard(lines, score(lines, PunctualityLine::issue), score(lines, PunctualityLine::publication), completeness);
  }

  private static Score score(List<PunctualityLine> lines, Function<PunctualityLine, MeasuredTerm> clock) {
    return Score.of(lines.stream().flatMap(line -> line.items().stream()
        .map(item -> new Score.Once(item.procedureId(), clock.apply(line).how()))).toList());
  }

  Optional<BigDecimal> completeRatio() {
    return Score.ratio(completeness.complete(), completeness.total());
  }
}
