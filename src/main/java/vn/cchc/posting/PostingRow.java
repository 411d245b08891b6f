package vn.cchc.posting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A posting to be opened; one of the system's own is done when its day comes. */
public record PostingRow(
    long siteId, long versionId, long procedureId, long decisionId, long placeId, String fieldSlug, PostingTask task,
    @Nullable LocalDate dueOn, PostingState state, @Nullable LocalDate doneOn) {}
