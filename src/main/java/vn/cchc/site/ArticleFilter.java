package vn.cchc.site;

import org.jspecify.annotations.Nullable;

/** Which live articles are asked for: of a site, possibly on one topic or by one unit. */
public record ArticleFilter(long site, @Nullable Long topic, @Nullable Long unit) {
  static ArticleFilter of(long site) {
    return new ArticleFilter(site, null, null);
  }
}
