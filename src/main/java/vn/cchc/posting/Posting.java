package vn.cchc.posting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version at one place: to put up or take down; decisionId is the decision that asks for it.
 * dueOn is empty while the holidays of its year are not loaded.
 */
public record Posting(
    long id, long siteId, long versionId, long procedureId, long decisionId, long placeId, PostingTask task,
    @Nullable LocalDate dueOn, PostingState state, @Nullable LocalDate doneOn) {
  /** Its name in the journal and in file links. */
  public static final String SUBJECT = "POSTING";

  public boolean lateOn(LocalDate today) {
    return state == PostingState.OPEN && dueOn != null && dueOn.isBefore(today);
  }
}
