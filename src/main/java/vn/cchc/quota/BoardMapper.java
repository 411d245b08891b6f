package vn.cchc.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Reads what the board shows; writes nothing. */
public interface BoardMapper {
  /** What a balance says. */
  record Balance(long ruleId, long unitId, YearMonth month, int published) {}

  /** A square of the board that somebody or the recount has marked. */
  record Marked(long ruleId, long unitId, YearMonth month) {
    Cell cell() {
      return new Cell(ruleId, unitId, month);
    }
  }

  /** A post of a unit that no rule is for. */
  record Posted(long unitId, Instant at) {}

  /** The same, made before the module. */
  record PostedEarlier(long unitId, LocalDate postedOn) {}

  List<Balance> balances(
      @Param("rules") Collection<Long> rules, @Param("from") YearMonth from, @Param("to") YearMonth to);

  List<Marked> exempt(@Param("rules") Collection<Long> rules, @Param("from") YearMonth from, @Param("to") YearMonth to);

  List<Marked> explained(@Param("rules") Collection<Long> rules, @Param("from") YearMonth from, @Param("to") YearMonth to);

  List<Marked> differing(@Param("rules") Collection<Long> rules, @Param("from") YearMonth from, @Param("to") YearMonth to);

  List<WorkingEdition> underWay(@Param("site") long site);

  List<CountableMapper.Link> coUnitsUnderWay(@Param("site") long site);

  List<CountableMapper.Link> topicsUnderWay(@Param("site") long site);

  List<Posted> posted(@Param("site") long site, @Param("units") Collection<Long> units,
      @Param("from") Instant from, @Param("to") Instant to);

  List<PostedEarlier> postedEarlier(@Param("site") long site, @Param("units") Collection<Long> units,
      @Param("from") LocalDate from, @Param("to") LocalDate to);
}
