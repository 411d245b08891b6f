package vn.cchc.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
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
  List<Shown> shown(@Param("procedures") Collection<Long> procedures);

  List<Posting> ofProcedures(@Param("procedures") Collection<Long> procedures);

  int open(@Param("rows") List<PostingRow> rows, @Param("at") Instant at);

  int cancel(@Param("ids") Collection<Long> ids, @Param("at") Instant at);

  /** Reopens what was cancelled, or done and undone since. */
  int reopen(@Param("ids") Collection<Long> ids, @Param("dueOn") @Nullable LocalDate dueOn, @Param("at") Instant at);

  int redate(@Param("ids") Collection<Long> ids, @Param("dueOn") @Nullable LocalDate dueOn, @Param("at") Instant at);

  /** What the system itself shows or no longer shows. */
  int doneBySystem(@Param("ids") Collection<Long> ids, @Param("day") LocalDate day, @Param("at") Instant at);

  /** Guarded: 0 if it is no longer to be done. */
  int done(@Param("id") long id, @Param("day") LocalDate day, @Param("by") long by, @Param("link") String link,
      @Param("proofOf") @Nullable Long proofOf, @Param("note") String note, @Param("at") Instant at);

  int undo(@Param("id") long id, @Param("at") Instant at);

  /** Procedures of postings without a day. */
  List<Long> undated(@Param("limit") int limit);

  int cancelAt(@Param("place") long place, @Param("at") Instant at);

  /** Procedures in force or announced that are not posted at a place. */
  List<Long> missingAt(@Param("site") long site, @Param("place") long place);

  Optional<Line> line(@Param("id") long id);

  List<Line> list(@Param("f") Filter filter, @Param("paging") Paging paging);

  long count(@Param("f") Filter filter);

  List<Long> ids(@Param("f") Filter filter, @Param("limit") int limit);

  List<PlaceCount> counts(@Param("site") long site, @Param("today") LocalDate today);

  List<DecisionChoice> decisions(@Param("site") long site, @Param("limit") int limit);
}
