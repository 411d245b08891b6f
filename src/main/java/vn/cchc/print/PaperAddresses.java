package vn.cchc.print;

import vn.cchc.http.Links;
import vn.cchc.identity.Site;

/** The full addresses behind the QR codes of a site's documents; origin is scheme and host. */
public record PaperAddresses(Links links, String origin, Site site) {

  String procedure(String code) {
    return at("/tthc/" + code);
  }

  String field(String slug) {
    return at(slug.isEmpty() ? "/tthc/" : "/tthc/?field=" + slug);
  }

  String home() {
    return at("/");
  }

  String agency() {
    return site.footerAgency().isBlank() ? site.name() : site.footerAgency();
  }

  private String at(String path) {
    return origin + links.site(site.slug(), path);
  }
}
