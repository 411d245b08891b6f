package vn.cchc.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The identity that lasts through the editions; version is raised by every change of any of them. */
public record Article(
    long id, long siteId, long unitId, String slug, int version, String angle, boolean pinned,
    @Nullable Long originArticleId, @Nullable Long creditUnitId, long createdBy, Instant createdAt) {}
