package vn.cchc.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of articles: their identity, labels, authors, slugs and where they have been seen. */
public interface ArticleMapper {
  /** What a new article begins with; id is filled by the insert. */
  final class NewArticle {
    long id;
    final long site;
    final long unit;
    final String slug;
    final String angle;
    final long by;
    final Instant at;
    final @Nullable String once;

    NewArticle(long site, long unit, String slug, String angle, long by, Instant at, @Nullable String once) {
      this.site = site;
      this.unit = unit;
      this.slug = slug;
      this.angle = angle;
      this.by = by;
      this.at = at;
      this.once = once;
    }
  }

  int insert(NewArticle article);

  /** What somebody began with this mark of a form. */
  @Nullable Long begunOnce(@Param("by") long by, @Param("once") @Nullable String once);

  Optional<Article> byId(long id);

  List<Article> byIds(@Param("ids") Collection<Long> ids);

  Optional<Article> lock(long id);

  /** Those of the articles that nobody else holds at the moment. */
  List<Long> lockFree(@Param("ids") Collection<Long> ids);

  int raiseVersion(@Param("ids") Collection<Long> ids);

  int updateUnitAndAngle(@Param("id") long id, @Param("unit") long unit, @Param("angle") String angle);

  int updateAngleAndCredit(@Param("id") long id, @Param("angle") String angle,
      @Param("creditUnit") @Nullable Long creditUnit);

  int moveSlug(@Param("id") long id, @Param("slug") String slug);

  int keepFormerSlug(@Param("id") long id, @Param("slug") String slug, @Param("at") Instant at);

  /** An author, a co-unit, a topic with its slug and name, or a code of the audience. */
  record Label(String what, long id, String code, String name) {}

  List<Label> labels(long article);

  int addAuthor(@Param("article") long article, @Param("account") long account);

  Set<Long> topics(long article);

  List<String> topicSlugs(long article);

  List<Long> topicsBySlug(@Param("site") long site, @Param("slugs") Collection<String> slugs);

  List<Long> topicsById(@Param("site") long site, @Param("ids") Collection<Long> ids);

  int clearTopics(long article);

  int addTopics(@Param("article") long article, @Param("topics") Collection<Long> topics);

  Set<Long> coUnits(long article);

  int dropCoUnits(@Param("article") long article, @Param("keep") Collection<Long> keep);

  int addCoUnits(@Param("article") long article, @Param("units") Collection<Long> units);

  List<String> audience(long article);

  int clearAudience(long article);

  int addAudience(@Param("article") long article, @Param("audience") Collection<String> audience);

  @Nullable Long sitePlace(long site);

  int addSitePlace(@Param("site") long site, @Param("name") String name);

  int publishAt(@Param("articles") Collection<Long> articles, @Param("place") long place,
      @Param("at") Instant at, @Param("by") @Nullable Long by);

  int endPublication(@Param("articles") Collection<Long> articles, @Param("at") Instant at);
}
