package vn.cchc.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** SQL of articles: their identity, labels, authors, slugs and where they have been seen. */
public interface ArticleMapper {
  long insert(long site, long unit, String slug, String angle, long by, Instant at, @Nullable String once);

  /** What somebody began with this mark of a form. */
  @Nullable Long begunOnce(long by, @Nullable String once);

  Optional<Article> byId(long id);

  List<Article> byIds(Collection<Long> ids);

  Optional<Article> lock(long id);

  /** Those of the articles that nobody else holds at the moment. */
  List<Long> lockFree(Collection<Long> ids);

  int raiseVersion(Collection<Long> ids);

  int updateUnitAndAngle(long id, long unit, String angle);

  int updateAngleAndCredit(long id, String angle, @Nullable Long creditUnit);

  int moveSlug(long id, String slug);

  int keepFormerSlug(long id, String slug, Instant at);

  /** An author, a co-unit, a topic with its slug and name, or a code of the audience. */
  record Label(String what, long id, String code, String name) {}

  List<Label> labels(long article);

  int addAuthor(long article, long account);

  Set<Long> topics(long article);

  List<Long> topicsBySlug(long site, Collection<String> slugs);

  List<Long> topicsById(long site, Collection<Long> ids);

  int clearTopics(long article);

  int addTopics(long article, Collection<Long> topics);

  Set<Long> coUnits(long article);

  int dropCoUnits(long article, Collection<Long> keep);

  int addCoUnits(long article, Collection<Long> units);

  List<String> audience(long article);

  int clearAudience(long article);

  int addAudience(long article, Collection<String> audience);

  @Nullable Long sitePlace(long site);

  int addSitePlace(long site, String name);

  int publishAt(Collection<Long> articles, long place, Instant at, @Nullable Long by);

  int endPublication(Collection<Long> articles, Instant at);
}
