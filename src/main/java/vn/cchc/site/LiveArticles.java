package vn.cchc.site;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.identity.Site;
import vn.cchc.plan.Topic;
import vn.cchc.plan.TopicMapper;

/** The lists of live articles: newest, by topic, by unit. */
final class LiveArticles {
  private static final int PINNED = 2;
  private static final int NEWEST = 9;
  private static final int OF_EACH_TOPIC = 3;
  private static final int NEWEST_CHANGES = 5;

  /** One topic on the first page with its newest articles. */
  record TopicShelf(Topic topic, List<ArticleLine> lines) {}

  /** What the first page of a site shows. */
  record Front(List<ArticleLine> newest, List<TopicShelf> topics, List<Topic> allTopics, List<ChangeLine> changes) {
    @Nullable Instant newestAt() {
      return newest.stream().map(ArticleLine::updatedAt).max(Comparator.naturalOrder()).orElse(null);
    }
  }

  private final Database database;
  private final Clock clock;

  LiveArticles(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Front front(Site site) {
    return database.read(tx -> {
      var mapper = tx.mapper(ReadingMapper.class);
      List<Topic> topics = topics(tx, site);
      var shelves = topics.stream()
          .map(t -> new TopicShelf(t, mapper.live(new ArticleFilter(site.id(), t.id(), null), OF_EACH_TOPIC, 0)))
          .filter(s -> !s.lines().isEmpty())
          .sorted(Comparator.comparing((TopicShelf s) -> s.lines().get(0).updatedAt()).reversed()).toList();
      return new Front(newest(mapper, site), shelves, topics,
          tx.mapper(ProcedureReadingMapper.class).changes(site.id(), null, NEWEST_CHANGES, 0));
    });
  }

  private static List<ArticleLine> newest(ReadingMapper mapper, Site site) {
    var lines = new ArrayList<>(mapper.pinned(site.id(), PINNED));
    mapper.live(ArticleFilter.of(site.id()), NEWEST, 0).stream()
        .filter(line -> lines.stream().noneMatch(p -> p.id() == line.id())).forEach(lines::add);
    return lines.subList(0, Math.min(NEWEST, lines.size()));
  }

  List<Topic> topics(Site site) {
    return database.read(tx -> topics(tx, site));
  }

  private List<Topic> topics(Tx tx, Site site) {
    return tx.mapper(TopicMapper.class).validOn(site.id(), site.months().dayOf(clock.instant()));
  }

  /** Including a topic that has ended: its page stays. */
  Topic topic(Site site, String slug) {
    return database.read(tx -> tx.mapper(TopicMapper.class).bySlug(site.id(), slug))
        .orElseThrow(() -> new NotFound("site.no-topic"));
  }

  List<ArticleLine> newest(ArticleFilter shelf, int limit) {
    return database.read(tx -> tx.mapper(ReadingMapper.class).live(shelf, limit, 0));
  }

  Page<ArticleLine> page(ArticleFilter shelf, Paging paging) {
    return database.read(tx -> {
      var mapper = tx.mapper(ReadingMapper.class);
      long total = mapper.count(shelf);
      return Page.of(mapper.live(shelf, paging.size(), paging.offset()), paging, total);
    });
  }

  /** The articles with these ids in that order, without those that are no longer live. */
  List<ArticleLine> inOrder(long site, List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var lines = database.read(tx -> tx.mapper(ReadingMapper.class).liveAmong(site, ids));
    return ids.stream().flatMap(id -> lines.stream().filter(l -> l.id() == id)).toList();
  }
}
