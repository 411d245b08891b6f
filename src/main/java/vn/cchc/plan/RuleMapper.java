package vn.cchc.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** SQL of quota rules, their dated minima and the kinds that they count. */
public interface RuleMapper {
  List<Rule> ofPlan(long plan);

  List<Minimum> minimaOf(long plan);

  List<RuleKind> kindsOf(long plan);

  /** Kinds that count at all on a day, in the order of the code table. */
  List<String> countingKinds(LocalDate day);

  List<RuleInForce> inForce(long site, YearMonth month);

  long insert(Rule rule);

  int update(long id, Rule rule);

  int setMonths(long id, YearMonth first, YearMonth last);

  int delete(long id);

  int keepMinimum(Minimum minimum);

  int clearMinimum(long rule, long version);

  int clearKinds(long rule);

  int addKind(long rule, String kind);

  record RuleKind(long ruleId, String kind) {}
}
