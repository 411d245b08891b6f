package vn.cchc.route;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.fault.Problem;
import vn.cchc.identity.Actor;

/**
 * What one type of subject brings to its route: its rows, its dossier, what it lacks, its hash, how it is posted and
 * taken back, what it locks, and what goes along with it. R is its row, D its dossier, A what its API answers.
 */
public interface RoutedType<R extends Routed, D extends Dossier<R>, A> {
  /** In signatures, hands, file links and the journal: EDITION, DECISION. */
  String subject();

  /** Before the dot of its actions in the journal: article, decision. */
  String word();

  /** Of the subject's own page, under /desk. */
  String path(long id);

  /** How many that are due are posted in one transaction. */
  int atOnce();

  RoutedMapper<R> rows(Tx tx);

  D open(Tx tx, Actor actor, long id);

  /** Locked for a change. */
  D lock(Tx tx, Actor actor, long id);

  A answer(Tx tx, D dossier);

  /** Where the subject stands, as its answer says. */
  State stateOf(A answer);

  /** Before anything is written, what changes with the row is locked: the journal is locked last. */
  default void holding(Tx tx, R row) {}

  void raiseVersion(Tx tx, R row);

  /** Everything that keeps it from being submitted, but for its route. */
  List<Problem> lacking(Tx tx, R row);

  byte[] hash(Tx tx, R row);

  /** The submitted content is kept for the comparison of the next round. */
  default void submitted(Tx tx, R row, Instant at) {}

  /** What a signature under this row signs besides it. */
  default List<Along> along(Tx tx, R row) {
    return List.of();
  }

  /** Makes approved rows public; actor null is the system. Throws NotPublishable. */
  void post(Tx tx, @Nullable Long actor, List<R> rows, State from, Instant now);

  /** Posts what is due and free; rows that a person holds at this moment are left for the next round. */
  int postDue(Tx tx, List<R> due, State from, Instant now);

  /** The moments at which something falls due once the row is posted. */
  default List<Instant> moments(D dossier, R row, Instant now) {
    return List.of();
  }

  /** Somebody has done this, in the same transaction; the row is as it was before. */
  default void acted(Tx tx, Actor actor, Action action, R before, ActionInput input, Instant now) {}

  /** Verbs that it has alone, withdrawal among them. */
  Map<Action, Verb<R, D>> ownVerbs();

  /** Facts that each of its rows in the journal begins with, as "article=7"; empty for none. */
  default String facts(R row) {
    return "";
  }
}
