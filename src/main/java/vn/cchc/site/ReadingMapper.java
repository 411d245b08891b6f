package vn.cchc.site;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.site.ArticleText.PublicState;
import vn.cchc.site.ArticleText.WithdrawnAs;

/** Reads what is public of articles; writes nothing. */
public interface ReadingMapper {
  /** How many of the newest are searched for a topic or unit before all of its own are sorted. */
  int WINDOW = 2_000;

  List<ArticleLine> newest(long site, int limit, long offset);

  List<ArticleLine> recent(long site, @Nullable Long topic, @Nullable Long unit, int window, int limit, long offset);

  List<ArticleLine> filtered(long site, @Nullable Long topic, @Nullable Long unit, int limit, long offset);

  /** Newest first, by their first publication. */
  default List<ArticleLine> live(ArticleFilter shelf, int limit, long offset) {
    if (shelf.topic() == null && shelf.unit() == null) {
      return newest(shelf.site(), limit, offset);
    }
    var recent = recent(shelf.site(), shelf.topic(), shelf.unit(), WINDOW, limit, offset);
    return recent.size() == limit ? recent : filtered(shelf.site(), shelf.topic(), shelf.unit(), limit, offset);
  }

  List<ArticleLine> pinned(long site, int limit);

  /** Of these, the live ones of the site, in no particular order. */
  List<ArticleLine> liveAmong(long site, Collection<Long> ids);

  long count(long site, @Nullable Long topic, @Nullable Long unit);

  default long count(ArticleFilter shelf) {
    return count(shelf.site(), shelf.topic(), shelf.unit());
  }

  Optional<ArticleText> text(long site, long id);

  /** The same wherever the article is, for what a merged one points to. */
  Optional<Target> target(long id);

  /** Procedures that the edition names although they changed, while nobody has dealt with it. */
  List<StaleBanner> staleBanners(long edition);

  List<ArticleTopic> topicsAmong(Collection<Long> ids);

  List<Variant> variants(Collection<String> shas);

  List<Tally> byUnit(long site, Instant from, Instant to);

  List<Tally> byTopic(long site, Instant from, Instant to);

  List<MapEntry> addresses(long site, int limit, long offset);

  /** An article and one topic of it. */
  record ArticleTopic(long article, long id, String slug, String name) {}

  /** Where an article is to be read now, if it is. */
  record Target(
      long id, String site, String slug, PublicState state, @Nullable WithdrawnAs withdrawAs, @Nullable Long redirectTo) {}
}
