package vn.cchc.app;

import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.http.FaultLook;
import vn.cchc.http.SecurityHeaders;
import vn.cchc.journal.Entry;
import vn.cchc.print.ProcedurePapers;
import vn.cchc.search.SearchArticles;
import vn.cchc.search.SearchProcedures;
import vn.cchc.site.KeptPages;
import vn.cchc.site.PageCache;
import vn.cchc.site.PlanReadingMapper;
import vn.cchc.site.ProcedureReadingMapper;
import vn.cchc.site.PublicSection;
import vn.cchc.site.ReadingMapper;

/** What a visitor reads, and the cache that answers for it. */
final class SitePart implements Part {
  static final List<Class<?>> MAPPERS = List.of(ReadingMapper.class, PlanReadingMapper.class, ProcedureReadingMapper.class);
  private static final Logger LOG = LoggerFactory.getLogger(SitePart.class);
  private static final long MOST_KEPT_BYTES = 32_000_000;

  private final Common c;
  private final KeptPages kept;
  private final PublicSection section;

  SitePart(Common c, SearchArticles search, SearchProcedures procedures, ProcedurePapers papers) {
    this.c = c;
    kept = new KeptPages(c.clock(), MOST_KEPT_BYTES);
    section = new PublicSection(c.database(), c.registry(), c.links(), c.pages(), c.clock(), kept,
        search, procedures, papers, this::shownStricter);
    c.feed().add(kept);
  }

  /** Visitors still get their page if the journal cannot be written. */
  private void shownStricter(long site, String subject, long id, long text) {
    try {
      c.database().change(tx -> c.journal().append(tx,
          Entry.of(null, subject.toLowerCase(Locale.ROOT) + ".shown-stricter", site, subject, id).with("text=" + text)));
    } catch (RuntimeException e) {
      LOG.warn("stricter text not journalled subject={} id={}: {}", subject, id, e.toString());
    }
  }

  PageCache cache(SecurityHeaders security) {
    return new PageCache(kept, c.links(), security);
  }

  List<FaultLook> faultLooks() {
    return List.of(section.faults());
  }

  @Override
  public List<Object> resources() {
    return section.resources();
  }
}
