package vn.cchc.search;

import org.jspecify.annotations.Nullable;
import vn.cchc.db.Paging;

/** What a visitor looks for: words on a site, possibly on one topic or by one unit. */
public record Question(long site, String words, @Nullable Long topic, @Nullable Long unit, Paging paging) {}
