package vn.cchc.site;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.plan.Topic;
import vn.cchc.plan.TopicMapper;

/** What stands around every page of a site, kept in this node's memory until the journal tells of a change. */
final class KnownSites {
  /** A site with its menu and its topics. */
  record Known(Site site, @Nullable Integer planYear, boolean procedures, Map<Long, TopicLabel> topics) {
    /** "3,7": topics of this site in the order in which it made them. */
    List<TopicLabel> topics(@Nullable String ids) {
      return ids == null ? List.of()
          : Arrays.stream(ids.split(",")).map(Long::valueOf).map(topics::get).filter(Objects::nonNull).toList();
    }
  }

  private record Kept(long at, Known known) {}

  private final Database database;
  private final KeptPages pages;
  private final Map<String, Kept> bySlug = new ConcurrentHashMap<>();

  KnownSites(Database database, KeptPages pages) {
    this.database = database;
    this.pages = pages;
  }

  /** The moment is taken first: what changes while it is read makes it stale at once. */
  Known of(String slug) {
    long at = pages.moment();
    Kept kept = bySlug.get(slug);
    if (kept == null || kept.at() != at) {
      kept = new Kept(at, database.read(tx -> read(tx, slug)));
      bySlug.put(slug, kept);
    }
    return kept.known();
  }

  private static Known read(Tx tx, String slug) {
    Site site = Registry.site(tx, slug);
    var topics = tx.mapper(TopicMapper.class).ofSite(site.id()).stream()
        .collect(toMap(Topic::id, t -> new TopicLabel(t.id(), t.slug(), t.name())));
    return new Known(site, tx.mapper(PlanReadingMapper.class).newestYear(site.id()).orElse(null),
        tx.mapper(ProcedureReadingMapper.class).any(site.id()), topics);
  }
}
