package vn.cchc.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.cchc.journal.JournalRow;
import vn.cchc.journal.PassingFollower;

/** The rendered pages of this node, each valid until the journal reports a change of its site. */
public final class KeptPages extends PassingFollower {
  /** What no visitor ever sees. */
  private static final Set<String> UNSEEN = Set.of("ACCOUNT", "SESSION", "ABSENCE", "PERIOD", "HOLIDAY");
  /** Pages that show every site. */
  static final long ALL_SITES = 0;

  /** Taken before a page is rendered: the page is valid only if its site has not changed since. */
  record Ticket(String key, long at) {
    static final String ATTRIBUTE = "cchc.page-ticket";
  }

  private record Entry(KeptPage page, long site, long at) {}

  private final Clock clock;
  private final Cache<String, Entry> pages;
  private final AtomicLong changes = new AtomicLong();
  private final Map<Long, Long> changedSites = new ConcurrentHashMap<>();
  /** Changes of this node that the journal's feed has not brought round yet. */
  private final AtomicLong here = new AtomicLong();
  private volatile long changedAll;

  public KeptPages(Clock clock, long mostBytes) {
    this.clock = clock;
    pages = Caffeine.newBuilder().maximumWeight(mostBytes)
        .weigher((String key, Entry kept) -> kept.page().weight() + 2 * key.length()).build();
  }

  Ticket ticket(String key) {
    return new Ticket(key, changes.get());
  }

  @Nullable KeptPage find(String key) {
    Entry kept = pages.getIfPresent(key);
    boolean good = kept != null && unchangedSince(kept.at(), kept.site()) && clock.instant().isBefore(kept.page().until());
    return good ? kept.page() : null;
  }

  void keep(Ticket ticket, long site, KeptPage page) {
    if (unchangedSince(ticket.at(), site)) {
      pages.put(ticket.key(), new Entry(page, site, ticket.at()));
    }
  }

  /** Another number after every change that a visitor might see. */
  long moment() {
    return changes.get() + here.get();
  }

  @Override
  public void changedHere() {
    here.incrementAndGet();
  }

  private boolean unchangedSince(long at, long site) {
    return changedAll <= at && changedSites.getOrDefault(site, 0L) <= at;
  }

  @Override
  public String name() {
    return "pages";
  }

  @Override
  protected void begin() {
    changedAll = changes.incrementAndGet();
  }

  @Override
  protected void take(List<JournalRow> rows) {
    for (JournalRow row : rows) {
      if (!UNSEEN.contains(row.subjectType())) {
        changed(row);
      }
    }
  }

  /** A unit appears on every site that it writes for. */
  private void changed(JournalRow row) {
    Long site = row.siteId();
    if (site == null || row.subjectType().equals("UNIT")) {
      changedAll = changes.incrementAndGet();
    } else {
      changedSites.put(site, changes.incrementAndGet());
      if (row.subjectType().equals("SITE")) {
        changedSites.put(ALL_SITES, changes.get());
      }
    }
  }
}
