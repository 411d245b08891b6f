package vn.cchc.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A live article as lists show it. */
public record ArticleLine(
    long id, String slug, String title, String summary, String kind, String language, Instant publishedAt, Instant updatedAt,
    long unitId, String unitName, @Nullable String imageSha, @Nullable String imageName) {}
