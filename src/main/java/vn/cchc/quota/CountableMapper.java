package vn.cchc.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Reads what may count: articles with their units and topics, and earlier posts. */
public interface CountableMapper {
  /** An article and one of its co-units or topics. */
  record Link(long articleId, long id) {}

  /** A post made before this system was used, as far as counting is concerned. */
  record Earlier(
      long id, long siteId, long unitId, LocalDate postedOn, @Nullable Long topicId, String kind) {}

  List<Long> lockArticles(@Param("ids") Collection<Long> ids);

  List<Long> lockEarlier(@Param("ids") Collection<Long> ids);

  List<PublishedEdition> editions(@Param("ids") Collection<Long> articles);

  List<Link> coUnits(@Param("ids") Collection<Long> articles);

  List<Link> topics(@Param("ids") Collection<Long> articles);

  /** Articles of a site with an edition that went live since then. */
  List<Long> liveSince(@Param("site") long site, @Param("since") Instant since);

  List<Long> earlierSince(@Param("site") long site, @Param("since") LocalDate since);

  List<Earlier> earlier(@Param("ids") Collection<Long> ids);
}
