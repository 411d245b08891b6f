package vn.cchc.site;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.cchc.site.ArticleText.PublicState;
import vn.cchc.site.ArticleText.WithdrawnAs;

/** Reads what is public of articles; writes nothing. */
public interface ReadingMapper {
  /** How many of the newest are looked through for a topic or unit before all of its own are sorted. */
  int WINDOW = 2_000;

  List<ArticleLine> newest(@Param("site") long site, @Param("limit") int limit, @Param("offset") long offset);

  List<ArticleLine> recent(@Param("site") long site, @Param("topic") @Nullable Long topic, @Param("unit") @Nullable Long unit,
      @Param("window") int window, @Param("limit") int limit, @Param("offset") long offset);

  List<ArticleLine> filtered(@Param("site") long site, @Param("topic") @Nullable Long topic, @Param("unit") @Nullable Long unit,
      @Param("limit") int limit, @Param("offset") long offset);

  /** Newest first, by their first publication. */
  default List<ArticleLine> live(ArticleFilter shelf, int limit, long offset) {
    if (shelf.topic() == null && shelf.unit() == null) {
      return newest(shelf.site(), limit, offset);
    }
    var recent = recent(shelf.site(), shelf.topic(), shelf.unit(), WINDOW, limit, offset);
    return recent.size() == limit ? recent : filtered(shelf.site(), shelf.topic(), shelf.unit(), limit, offset);
  }

  List<ArticleLine> pinned(@Param("site") long site, @Param("limit") int limit);

  /** Of these, the live ones of the site, in no order. */
  List<ArticleLine> liveAmong(@Param("site") long site, @Param("ids") Collection<Long> ids);

  long count(@Param("site") long site, @Param("topic") @Nullable Long topic, @Param("unit") @Nullable Long unit);

  default long count(ArticleFilter shelf) {
    return count(shelf.site(), shelf.topic(), shelf.unit());
  }

  Optional<ArticleText> text(@Param("site") long site, @Param("id") long id);

  /** The same wherever the article is, for what a merged one points to. */
  Optional<Target> target(long id);

  /** Procedures that the edition names although they changed, while nobody has dealt with it. */
  List<StaleBanner> staleBanners(long edition);

  List<ArticleTopic> topicsAmong(@Param("ids") Collection<Long> ids);

  List<Variant> variants(@Param("shas") Collection<String> shas);

  List<Tally> byUnit(@Param("site") long site, @Param("from") Instant from, @Param("to") Instant to);

  List<Tally> byTopic(@Param("site") long site, @Param("from") Instant from, @Param("to") Instant to);

  List<MapEntry> addresses(@Param("site") long site, @Param("limit") int limit, @Param("offset") long offset);

  /** An article and one topic of it. */
  record ArticleTopic(long article, long id, String slug, String name) {}

  /** Where an article is to be read now, if it is. */
  record Target(
      long id, String site, String slug, PublicState state, @Nullable WithdrawnAs withdrawAs, @Nullable Long redirectTo) {}
}
