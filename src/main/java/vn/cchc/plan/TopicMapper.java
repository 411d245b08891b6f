package vn.cchc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** SQL of topics and of their letters and labels in the versions of plans. */
public interface TopicMapper {
  List<Topic> ofSite(long site);

  List<Topic> validOn(long site, LocalDate day);

  Optional<Topic> bySlug(long site, String slug);

  long insert(long site, String slug, Pillar pillar, String name, LocalDate validFrom);

  List<PlanTopic> ofVersion(long version);

  /** As in the plans in force in a year; a topic that no plan of that year names is left out. */
  List<PlanTopic> inForce(long site, int year);

  int clear(long version);

  int add(long version, long topic, int ord, String letter, String label);
}
