package vn.cchc.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Paging;
import vn.cchc.route.Pending;
import vn.cchc.route.Along;
import vn.cchc.route.RoutedMapper;
import vn.cchc.route.State;

/** SQL of decisions and of their way along the route. */
public interface DecisionMapper extends RoutedMapper<Decision> {
  /** What a list is narrowed by; null leaves a filter out, key is folded; code is how a procedure's code begins, or empty. */
  record Filter(Collection<Long> units, @Nullable Long site, @Nullable State state, @Nullable Integer year,
      String key, String code, String sort) {}

  /** How many items a decision has, and how many of them nobody has looked at. */
  record ItemCount(long decisionId, long total, long open) {}

  /** Answers the id of the draft that begins. */
  long insert(long site, long unit, Heading h, String numberKey, @Nullable Long corrects, long by, Instant at);

  /** What this form has begun already. */
  @Nullable Long begunOnce(long by, @Nullable String once);

  int markOnce(long id, @Nullable String once);

  int saveHeading(long id, Heading h, String numberKey, long unit, long by, Instant at);

  int addBasis(long decision, int ord, String citation, @Nullable LocalDate effectiveOn);

  int dropBases(long decision);

  List<Basis> bases(long decision);

  int followBasis(long id, @Nullable Long basis);

  int moveBasis(long id, LocalDate effectiveOn);

  int moveEffect(long id, LocalDate effectiveOn, Instant at);

  Optional<Decision> lock(long id);

  List<Decision> byIds(Collection<Long> ids);

  List<Decision> list(Filter f, Paging paging);

  long count(Filter f);

  /** The years in which these units have decisions, the last first. */
  List<Integer> years(Collection<Long> units);

  /** What a signature signs as well: the notice while it waits for one, with the version that stands. */
  List<Along> along(long id);

  /** Decisions of a site with this number, whatever the way it is written. */
  List<Decision> numbered(long site, String numberKey);

  int raiseVersion(long id);

  /** Whether a posted decision corrects this one. */
  boolean correctionStands(long id);

  int notice(long id, long article);

  List<Pending> pending(Collection<Long> ids);

  /** Decisions that wait for a signature, for whoever may give it. */
  List<Pending> pendingIn(Collection<Long> units);

  List<Decision> inStates(Collection<Long> units, Collection<State> states);

  /** Decisions that somebody wrote, edited or submitted. */
  List<Decision> handledBy(long account, Collection<State> states);

  List<ItemCount> itemCounts(Collection<Long> decisions);

  /** Other living decisions of a site that follow a legal text of this citation. */
  List<Decision> followingSame(long site, String citation, long except);

  /** Those that correct a decision, dropped drafts left out. */
  List<Decision> correctionsOf(long id);
}
