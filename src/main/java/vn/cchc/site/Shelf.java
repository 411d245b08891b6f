package vn.cchc.site;

import org.jspecify.annotations.Nullable;

/** Which live articles are asked for: of a site, perhaps on one topic or by one unit. */
public record Shelf(long site, @Nullable Long topic, @Nullable Long unit) {
  static Shelf of(long site) {
    return new Shelf(site, null, null);
  }
}
