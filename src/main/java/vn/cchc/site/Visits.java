package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.http.Links;
import vn.cchc.http.Origin;
import vn.cchc.http.Times;
import vn.cchc.http.Words;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;

/** Receives visitors: finds the site of an address and frames its pages. */
final class Visits {
  private final Database database;
  private final Links links;

  Visits(Database database, Links links) {
    this.database = database;
    this.links = links;
  }

  Visit to(HttpServletRequest request, String slug) {
    SiteFrame frame = frame(request.getRequestURI(), Origin.of(request, links), slug);
    return new Visit(request, frame.ofSite(), frame);
  }

  /** The first page of all, which belongs to no site. */
  SiteFrame frame(HttpServletRequest request) {
    return frame(request.getRequestURI(), Origin.of(request, links), null, null, false);
  }

  SiteFrame frame(String uri, String origin, String slug) {
    return database.read(tx -> {
      Site site = Registry.site(tx, slug);
      return frame(uri, origin, site, tx.mapper(PlanReadingMapper.class).newestYear(site.id()).orElse(null),
          tx.mapper(ProcedureReadingMapper.class).any(site.id()));
    });
  }

  SiteFrame frame(String uri, String origin, @Nullable Site site, @Nullable Integer planYear, boolean procedures) {
    String top = site == null ? links.base() : links.site(site.slug(), "");
    return new SiteFrame(Words.VI, links, site == null ? Times.HANOI : site.times(), origin,
        uri.startsWith(top) ? uri.substring(top.length()) : uri, site, planYear, procedures);
  }
}
