package vn.cchc.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Entry;

/** One action under way: the locked dossier, the row on which it falls, who acts, what they ask for, and when. */
public record Handling<R extends Routed, D extends Dossier<R>>(
    Tx tx, RoutedType<R, D, ?> type, Actor actor, D dossier, R row, ActionInput input, Instant now) {

  public RoutedMapper<R> rows() {
    return type.rows(tx);
  }

  /** The journal's row of this action. */
  public Entry entry(String action, String facts) {
    String all = (type.facts(row) + " " + facts).strip();
    return Entry.of(actor.id(), type.word() + "." + action, row.siteId(), type.subject(), row.id())
        .with(all.isEmpty() ? null : all);
  }

  /** Null where none was given. */
  public @Nullable String reason() {
    String reason = input.reasonOrEmpty();
    return reason.isEmpty() ? null : reason;
  }
}
