package vn.cchc.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Entry;
import vn.cchc.route.ActionInput;

/** One action under way: the locked article, the edition it falls on, who acts, and when. */
record Handling(Tx tx, Actor actor, Dossier dossier, Edition edition, ActionInput input, Instant now) {

  long articleId() {
    return dossier.article().id();
  }

  /** The journal's row of this action. */
  Entry entry(String action) {
    return Entry.of(actor.id(), action, dossier.site().id(), Dossier.SUBJECT, edition.id());
  }

  Entry entry(String action, @Nullable String facts) {
    return entry(action).with(facts == null ? "article=" + articleId() : "article=" + articleId() + " " + facts);
  }
}
