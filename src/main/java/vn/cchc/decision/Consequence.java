package vn.cchc.decision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.identity.Actor;
import vn.cchc.procedure.Settle;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;

/** What else happens in the same transaction: on each step of a decision's way, and when versions switch. */
public interface Consequence {
  /** Before anything is written: what will change with the decision is locked now, for the journal is locked last. */
  default void holding(Tx tx, Decision decision) {}

  /** Somebody has done this; the decision is as it is afterwards. */
  default void acted(Tx tx, Actor actor, Action action, Decision decision, ActionInput input, Instant now) {}

  /** The accepted items are posted; actor null is the system. */
  default void posted(Tx tx, @Nullable Long actor, Decision decision, Instant now) {}

  default void withdrawn(Tx tx, @Nullable Long actor, Decision decision, Instant now) {}

  /** These turns of the site changed their state, at posting, at midnight, or when a turn stopped counting. */
  default void switched(Tx tx, @Nullable Long actor, long site, List<Settle.Moved> moved, Instant now) {}

  /** The decision is posted and its rows in the journal are written. */
  default void announced(Tx tx, @Nullable Long actor, Decision decision, Instant now) {}

  /** These procedures were posted, revoked, dated anew or switched, and stand now as they are to stand. */
  default void settled(Tx tx, @Nullable Long actor, long site, Collection<Long> procedures, Instant now) {}
}
