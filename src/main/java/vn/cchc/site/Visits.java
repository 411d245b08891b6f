package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.cchc.http.Links;
import vn.cchc.http.Origin;
import vn.cchc.http.Times;
import vn.cchc.http.Words;
import vn.cchc.identity.Site;

/** Receives visitors: finds the site of an address and frames its pages. */
final class Visits {
  private final KnownSites sites;
  private final Links links;

  Visits(KnownSites sites, Links links) {
    this.sites = sites;
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
    var known = sites.of(slug);
    return frame(uri, origin, known.site(), known.planYear(), known.procedures());
  }

  SiteFrame frame(String uri, String origin, @Nullable Site site, @Nullable Integer planYear, boolean procedures) {
    String top = site == null ? links.base() : links.site(site.slug(), "");
    return new SiteFrame(Words.VI, links, site == null ? Times.HANOI : site.times(), origin,
        uri.startsWith(top) ? uri.substring(top.length()) : uri, site, planYear, procedures);
  }
}
