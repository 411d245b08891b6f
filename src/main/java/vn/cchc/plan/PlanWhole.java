package vn.cchc.plan;

import java.util.List;
import java.util.Optional;

/** A plan in one of its versions, with everything that belongs to it. */
public record PlanWhole(
    Plan plan, List<PlanVersion> versions, PlanVersion shown, List<LegalBasis> bases, List<PlanTopic> topics,
    List<TaskWhole> tasks, List<String> recipients, List<RuleWhole> rules) {

  public Optional<PlanVersion> in(VersionState state) {
    return versions.stream().filter(v -> v.state() == state).findFirst();
  }

  /** A version shows a rule if the rule had a minimum by then. */
  public List<RuleWhole> rulesShown() {
    return rules.stream().filter(r -> r.minima().stream().anyMatch(m -> belongs(m.planVersionId()))).toList();
  }

  /** What a version demands of a rule: its own minimum, otherwise that of the versions before it. */
  public int minimumShown(RuleWhole rule) {
    return rule.minima().stream().filter(m -> belongs(m.planVersionId()))
        .reduce((a, b) -> b).map(Minimum::minimum).orElse(0);
  }

  boolean belongs(long version) {
    return versions.stream().anyMatch(v -> v.id() == version && v.no() <= shown.no()
        && (v.state() != VersionState.DROPPED || v.id() == shown.id()));
  }
}
