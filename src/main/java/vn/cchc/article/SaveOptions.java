package vn.cchc.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a form sends beside the article: its own mark, so that a second click saves nothing twice, and the proposed time. */
public record SaveOptions(@Nullable String once, @Nullable Instant proposedPublishAt) {}
