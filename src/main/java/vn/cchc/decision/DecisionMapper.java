package vn.cchc.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Paging;
import vn.cchc.route.Pending;
import vn.cchc.route.State;

/** SQL of decisions and of their way along the route. */
public interface DecisionMapper {
  /** What a list is narrowed by; null leaves a filter out, key is folded; code is how a procedure's code begins, or empty. */
  record Filter(Collection<Long> units, @Nullable Long site, @Nullable State state, @Nullable Integer year,
      String key, String code, String sort) {}

  /** How many items a decision has, and how many of them nobody has looked at. */
  record ItemCount(long decisionId, long total, long open) {}

  int insert(@Param("d") NewDecision decision);

  /** What this form has begun already. */
  @Nullable Long begunOnce(@Param("by") long by, @Param("once") @Nullable String once);

  int markOnce(@Param("id") long id, @Param("once") @Nullable String once);

  int saveHeading(@Param("id") long id, @Param("h") Heading heading, @Param("numberKey") String numberKey,
      @Param("unit") long unit, @Param("by") long by, @Param("at") Instant at);

  int addHand(@Param("id") long id, @Param("account") long account, @Param("part") String part, @Param("at") Instant at);

  Set<Long> hands(@Param("id") long id);

  int addBasis(@Param("decision") long decision, @Param("ord") int ord, @Param("citation") String citation,
      @Param("effectiveOn") @Nullable LocalDate effectiveOn);

  int dropBases(@Param("decision") long decision);

  List<Basis> bases(@Param("decision") long decision);

  int followBasis(@Param("id") long id, @Param("basis") @Nullable Long basis);

  int moveBasis(@Param("id") long id, @Param("effectiveOn") LocalDate effectiveOn);

  int moveEffect(@Param("id") long id, @Param("effectiveOn") LocalDate effectiveOn, @Param("at") Instant at);

  Optional<Decision> byId(@Param("id") long id);

  Optional<Decision> lock(@Param("id") long id);

  List<Decision> byIds(@Param("ids") Collection<Long> ids);

  List<Decision> list(@Param("f") Filter filter, @Param("paging") Paging paging);

  long count(@Param("f") Filter filter);

  /** The years in which these units have decisions, the last first. */
  List<Integer> years(@Param("units") Collection<Long> units);

  /** Decisions of a site with this number, whatever the way it is written. */
  List<Decision> numbered(@Param("site") long site, @Param("numberKey") String numberKey);

  int raiseVersion(@Param("id") long id);

  int submit(@Param("id") long id, @Param("from") State from, @Param("round") int round, @Param("step") int step,
      @Param("hash") byte[] hash, @Param("by") long by, @Param("at") Instant at, @Param("proposed") @Nullable Instant proposed);

  int toStep(@Param("id") long id, @Param("from") int from, @Param("step") int step, @Param("at") Instant at);

  int approve(@Param("id") long id, @Param("step") int step, @Param("to") State to,
      @Param("publishAt") @Nullable Instant publishAt, @Param("at") Instant at);

  int backToWriters(@Param("id") long id, @Param("from") State from, @Param("to") State to,
      @Param("resumeStep") int resumeStep, @Param("reason") String reason, @Param("at") Instant at);

  int schedule(@Param("id") long id, @Param("publishAt") Instant publishAt, @Param("at") Instant at);

  int unschedule(@Param("id") long id, @Param("from") State from, @Param("at") Instant at);

  int publish(@Param("id") long id, @Param("from") State from, @Param("at") Instant at);

  int end(@Param("id") long id, @Param("from") State from, @Param("to") State to,
      @Param("reason") String reason, @Param("at") Instant at);

  /** Whether a posted decision corrects this one. */
  boolean correctionStands(@Param("id") long id);

  int fail(@Param("id") long id, @Param("failure") String failure, @Param("retryAt") Instant retryAt, @Param("at") Instant at);

  int notice(@Param("id") long id, @Param("article") long article);

  /** Whether the last signature of its round stands under the pinned text. */
  boolean approvedAsPinned(@Param("id") long id);

  /** The first decision that is due and that nobody holds. */
  Optional<Decision> lockDue(@Param("now") Instant now);

  Optional<Decision> lockRetry(@Param("now") Instant now);

  List<Instant> nextDue(@Param("limit") int limit);

  List<Pending> pending(@Param("ids") Collection<Long> ids);

  /** Decisions that wait for a signature, for whoever may give it. */
  List<Pending> pendingIn(@Param("units") Collection<Long> units);

  List<Decision> inStates(@Param("units") Collection<Long> units, @Param("states") Collection<State> states);

  /** Decisions that somebody wrote, edited or submitted. */
  List<Decision> handledBy(@Param("account") long account, @Param("states") Collection<State> states);

  List<ItemCount> itemCounts(@Param("decisions") Collection<Long> decisions);

  /** Other living decisions of a site that follow a legal text of this citation. */
  List<Decision> followingSame(@Param("site") long site, @Param("citation") String citation, @Param("except") long except);

  /** Those that correct a decision, dropped drafts left out. */
  List<Decision> correctionsOf(@Param("id") long id);
}
