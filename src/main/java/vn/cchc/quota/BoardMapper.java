package vn.cchc.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.ibatis.annotations.Param;

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

  List<Balances> balances(
      @Param("rules") Collection<Long> rules, @Param("from") YearMonth from, @Param("to") YearMonth to);

  List<Marked> exempt(@Param("rules") Collection<Long> rules, @Param("from") YearMonth from, @Param("to") YearMonth to);

  List<Marked> explained(@Param("rules") Collection<Long> rules, @Param("from") YearMonth from, @Param("to") YearMonth to);

  List<Marked> differing(@Param("rules") Collection<Long> rules, @Param("from") YearMonth from, @Param("to") YearMonth to);

  List<WorkingEdition> underWay(@Param("site") long site);

  List<CountableMapper.Link> coUnitsUnderWay(@Param("site") long site);

  List<CountableMapper.Link> topicsUnderWay(@Param("site") long site, @Param("topics") Collection<Long> topics);

  List<Posted> posted(@Param("site") long site, @Param("units") Collection<Long> units,
      @Param("from") Instant from, @Param("to") Instant to);

  List<PostedEarlier> postedEarlier(@Param("site") long site, @Param("units") Collection<Long> units,
      @Param("from") LocalDate from, @Param("to") LocalDate to);
}
