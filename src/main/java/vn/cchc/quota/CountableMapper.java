package vn.cchc.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what may count: articles with their units and topics, and earlier posts. */
public interface CountableMapper {
  /** An article and one of its co-units or topics. */
  record Link(long articleId, long id) {}

  /** A post made before this system was used, as far as counting is concerned. */
  record Earlier(
      long id, long siteId, long unitId, LocalDate postedOn, @Nullable Long topicId, String kind) {}

  List<Long> lockArticles(Collection<Long> ids);

  List<Long> lockEarlier(Collection<Long> ids);

  List<PublishedEdition> editions(Collection<Long> ids);

  List<Link> coUnits(Collection<Long> ids);

  List<Link> topics(Collection<Long> ids);

  /** Articles of a site with an edition that went live since then. */
  List<Long> liveSince(long site, Instant since);

  List<Long> earlierSince(long site, LocalDate since);

  List<Earlier> earlier(Collection<Long> ids);
}
