package vn.cchc.procedure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;

/** What else happens, in the same transaction, when a decision is posted or revoked and when versions switch. */
public interface Consequence {
  /** The accepted items are posted; actor null is the system. */
  default void posted(Tx tx, @Nullable Long actor, Decision decision, Instant now) {}

  default void withdrawn(Tx tx, @Nullable Long actor, Decision decision, Instant now) {}

  /** These turns of the site changed their state, at posting, at midnight, or when a turn stopped counting. */
  default void switched(Tx tx, @Nullable Long actor, long site, List<Settle.Moved> moved, Instant now) {}
}
