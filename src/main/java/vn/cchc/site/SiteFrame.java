package vn.cchc.site;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.http.Links;
import vn.cchc.http.Times;
import vn.cchc.http.Words;
import vn.cchc.identity.Site;

/** What surrounds every public page: messages, links, the site with its footer and sections, and where the page is. */
record SiteFrame(
    Words words, Links links, Times times, String origin, String here,
    @Nullable Site site, @Nullable Integer planYear, boolean procedures) {

  String t(String key, Object... args) {
    return words.of(key, args);
  }

  Site ofSite() {
    return Objects.requireNonNull(site);
  }

  /** A page of this site; path starts with "/". */
  String to(String path) {
    return site == null ? links.to(path) : links.site(site.slug(), path);
  }

  String article(String slug, long id) {
    return to("/tin/" + slug + "-" + id);
  }

  String topic(String slug) {
    return to("/chu-de/" + slug);
  }

  String procedure(String code) {
    return to("/tthc/" + code);
  }

  /** With scheme and host, for feeds and metadata. */
  String absolute(String link) {
    return origin + link;
  }

  boolean at(String path) {
    return here.equals(path);
  }

  String theme() {
    return site == null ? "" : to("/theme-" + Theme.of(site).mark() + ".css");
  }

  String logo() {
    return site == null || site.logoSha() == null ? links.asset("img/logo.svg") : links.file(site.logoSha(), "logo");
  }

  String name() {
    return site == null ? t("site.all-sites") : site.name();
  }
}
