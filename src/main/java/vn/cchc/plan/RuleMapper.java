package vn.cchc.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** SQL of quota rules, their dated minima and the kinds that they count. */
public interface RuleMapper {
  List<Rule> ofPlan(long plan);

  List<Minimum> minimaOf(long plan);

  List<RuleKind> kindsOf(long plan);

  /** Kinds that count at all on a day, in the order of the code table. */
  List<String> countingKinds(LocalDate day);

  List<RuleInForce> inForce(@Param("site") long site, @Param("month") YearMonth month);

  long insert(Rule rule);

  int update(@Param("id") long id, @Param("r") Rule rule);

  int setMonths(@Param("id") long id, @Param("first") YearMonth first, @Param("last") YearMonth last);

  int delete(long id);

  int keepMinimum(Minimum minimum);

  int clearMinimum(@Param("rule") long rule, @Param("version") long version);

  int clearKinds(long rule);

  int addKind(@Param("rule") long rule, @Param("kind") String kind);

  record RuleKind(long ruleId, String kind) {}
}
