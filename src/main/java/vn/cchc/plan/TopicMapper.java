package vn.cchc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** SQL of topics and of their letters and labels in the versions of plans. */
public interface TopicMapper {
  List<Topic> ofSite(long site);

  List<Topic> validOn(@Param("site") long site, @Param("day") LocalDate day);

  Optional<Topic> bySlug(@Param("site") long site, @Param("slug") String slug);

  long insert(@Param("site") long site, @Param("slug") String slug, @Param("pillar") Pillar pillar,
      @Param("name") String name, @Param("validFrom") LocalDate validFrom);

  List<PlanTopic> ofVersion(long version);

  /** As in the plans in force in a year; a topic that no plan of that year names is left out. */
  List<PlanTopic> inForce(@Param("site") long site, @Param("year") int year);

  int clear(long version);

  int add(@Param("version") long version, @Param("topic") long topic, @Param("ord") int ord,
      @Param("letter") String letter, @Param("label") String label);
}
