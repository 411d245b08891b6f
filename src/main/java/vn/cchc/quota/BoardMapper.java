package vn.cchc.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads what the board shows; writes nothing. */
public interface BoardMapper {
  /** What the balances of a unit by a rule say: "2026-01=2,2026-02=1". */
  record Balances(long ruleId, long unitId, String months) {
    private static final int MONTH = "2026-01".length();

    void each(BiConsumer<CellKey, Integer> use) {
      for (String entry : months.split(",")) {
        YearMonth month = YearMonth.of(Integer.parseInt(entry, 0, 4, 10), Integer.parseInt(entry, 5, MONTH, 10));
        use.accept(new CellKey(ruleId, unitId, month), Integer.parseInt(entry, MONTH + 1, entry.length(), 10));
      }
    }
  }

  /** A cell of the board that somebody or the recount has marked. */
  record Marked(long ruleId, long unitId, YearMonth month) {
    CellKey cell() {
      return new CellKey(ruleId, unitId, month);
    }
  }

  /** A post of a unit that no rule applies to. */
  record Posted(long unitId, Instant at) {}

  /** The same, made before this system was used. */
  record PostedEarlier(long unitId, LocalDate postedOn) {}

  List<Balances> balances(Collection<Long> rules, YearMonth from, YearMonth to);

  List<Marked> exempt(Collection<Long> rules, YearMonth from, YearMonth to);

  List<Marked> explained(Collection<Long> rules, YearMonth from, YearMonth to);

  List<Marked> differing(Collection<Long> rules, YearMonth from, YearMonth to);

  List<WorkingEdition> underWay(long site);

  List<CountableMapper.Link> coUnitsUnderWay(long site);

  List<CountableMapper.Link> topicsUnderWay(long site, Collection<Long> topics);

  List<Posted> posted(long site, Collection<Long> units, Instant from, Instant to);

  List<PostedEarlier> postedEarlier(long site, Collection<Long> units, LocalDate from, LocalDate to);
}
