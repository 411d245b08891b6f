package vn.cchc.quota;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text under way and whom it is waiting for: the step and its signers, its writers, or the office. */
record Waiting(
    long articleId, String title, String state, @Nullable String step, List<String> persons, @Nullable Instant since,
    @Nullable Instant publishAt) {}
