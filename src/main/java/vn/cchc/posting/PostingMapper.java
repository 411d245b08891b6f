package vn.cchc.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Paging;

/** SQL of what is posted where, and of what is still to be put up or taken down. */
public interface PostingMapper {
  /** The filters of a list: null and "" leave one out; units null includes every place. today decides what is late. */
  record Filter(long site, @Nullable Long place, @Nullable Stage stage, @Nullable Long decision, String field,
      @Nullable Long unit, LocalDate today, String sort) {}

  /** OPEN includes the late ones. */
  enum Stage { OPEN, LATE, DONE, CANCELLED }

  /** A posting as a list shows it. */
  record Line(long id, long siteId, PostingTask task, PostingState state, @Nullable LocalDate dueOn, @Nullable LocalDate doneOn,
      @Nullable Instant doneAt, String doneBy, String proofLink, @Nullable Long proofOf, String note, long placeId,
      String placeName, PlaceKind placeKind, Medium medium, @Nullable Long unitId, long versionId, String code, String name,
      String field, long decisionId, String number, LocalDate issuedOn, LocalDate effectiveOn) {
    public boolean lateOn(LocalDate today) {
      return state == PostingState.OPEN && dueOn != null && dueOn.isBefore(today);
    }

    public boolean hang() {
      return task == PostingTask.HANG;
    }
  }

  /** How much is to be done at a place. */
  record PlaceCount(long placeId, long open, long late, long done) {}

  record DecisionChoice(long id, String number) {}

  /** Every version of these procedures that was ever posted. */
  List<Shown> shown(Collection<Long> procedures);

  List<Posting> ofProcedures(Collection<Long> procedures);

  int open(List<PostingRow> rows, Instant at);

  int cancel(Collection<Long> ids, Instant at);

  /** Reopens what was cancelled, or done and undone since. */
  int reopen(Collection<Long> ids, @Nullable LocalDate dueOn, Instant at);

  int redate(Collection<Long> ids, @Nullable LocalDate dueOn, Instant at);

  /** What the system itself shows or no longer shows. */
  int doneBySystem(Collection<Long> ids, LocalDate day, Instant at);

  /** Guarded: 0 if it is no longer to be done. */
  int done(long id, LocalDate day, long by, String link, @Nullable Long proofOf, String note, Instant at);

  int undo(long id, Instant at);

  /** Procedures of postings without a day. */
  List<Long> undated(int limit);

  int cancelAt(long place, Instant at);

  /** Procedures in force or announced that are not posted at a place. */
  List<Long> missingAt(long site, long place);

  Optional<Line> line(long id);

  List<Line> list(Filter filter, Paging paging);

  long count(Filter filter);

  List<Long> ids(Filter filter, int limit);

  List<PlaceCount> counts(long site, LocalDate today);

  List<DecisionChoice> decisions(long site, int limit);
}
