package vn.cchc.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.cchc.route.State;

/** One line of a list of articles: the edition that matters of each. */
public record ArticleItem(
    long id, long editionId, int edition, State state, int version, Kind kind, String title, String summary,
    String site, String siteName, long unitId, String unitName, String authorName, @Nullable String stepName, int step,
    @Nullable Instant stepSince, @Nullable Instant publishAt, @Nullable Instant publishedAt, String reason,
    String failure, boolean live, String slug, Instant updatedAt) {}
