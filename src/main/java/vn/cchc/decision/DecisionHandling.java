package vn.cchc.decision;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Entry;
import vn.cchc.route.ActionInput;

/** One action under way: the locked decision, who acts, what he asks for, and when. */
record DecisionHandling(Tx tx, Actor actor, DecisionDossier dossier, Decision decision, ActionInput input, Instant now) {

  DecisionMapper mapper() {
    return tx.mapper(DecisionMapper.class);
  }

  /** The journal's row of this action. */
  Entry entry(String action, @Nullable String facts) {
    return Entry.of(actor.id(), action, decision.siteId(), Decision.SUBJECT, decision.id()).with(facts);
  }

  /** Once it is posted, something is to be done now and on the day on which it takes effect. */
  void wake(Consumer<Instant> wakeUp) {
    Instant begins = dossier.site().months().startOf(decision.effectiveOn());
    tx.afterCommit(() -> {
      wakeUp.accept(now);
      if (begins.isAfter(now)) {
        wakeUp.accept(begins);
      }
    });
  }
}
