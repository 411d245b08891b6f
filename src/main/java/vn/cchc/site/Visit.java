package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import vn.cchc.identity.Site;

/** One visitor's request: the site that they read, and what surrounds its pages. */
record Visit(HttpServletRequest request, Site site, SiteFrame frame) {

  long siteId() {
    return site.id();
  }
}
