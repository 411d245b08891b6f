package vn.cchc.route;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Consumer;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Stale;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Journal;

/** The way of every action on every subject: transaction, lock, permission, version, change. Buttons and API call the same. */
public final class Actions<R extends Routed, D extends Dossier<R>, A> {
  private final Database database;
  private final Clock clock;
  private final RoutedType<R, D, A> type;
  private final Map<Action, Verb<R, D>> verbs = new EnumMap<>(Action.class);

  /** wakeUp is told after a commit that changed when the next row falls due. */
  public Actions(Database database, Clock clock, Journal journal, Route route, RoutedType<R, D, A> type, Consumer<Instant> wakeUp) {
    this.database = database;
    this.clock = clock;
    this.type = type;
    var back = new HandBack<R, D>(journal);
    var time = new Timing<R, D>(journal, wakeUp);
    verbs.put(Action.SUBMIT, new Submit<>(route, journal));
    verbs.put(Action.APPROVE, new Approve<>(route, journal, wakeUp));
    verbs.put(Action.RETURN, back::giveBack);
    verbs.put(Action.RECALL, back::recall);
    verbs.put(Action.DISCARD, back::discard);
    verbs.put(Action.SCHEDULE, time::schedule);
    verbs.put(Action.UNSCHEDULE, time::unschedule);
    verbs.put(Action.PUBLISH, h -> Approve.post(h, h.row(), wakeUp));
    verbs.putAll(type.ownVerbs());
  }

  public RoutedType<R, D, A> type() {
    return type;
  }

  /** 403 not theirs, 409 wrong state or stale, 422 requirements; answers the subject as it now is. */
  public A act(Actor actor, long id, Action action, ActionInput input) {
    Verb<R, D> verb = verb(action);
    return database.inTransaction(tx -> {
      D dossier = type.lock(tx, actor, id);
      R row = dossier.demand(action);
      type.holding(tx, row);
      if (input.versionSeen() != dossier.version() || action == Action.APPROVE && !sawWhatGoesAlong(tx, row, input)) {
        throw new Stale(type.answer(tx, dossier), input);
      }
      apply(tx, actor, dossier, row, verb, action, input);
      return type.answer(tx, type.open(tx, actor, id));
    });
  }

  /** A signature names the version of everything that it signs. */
  private boolean sawWhatGoesAlong(Tx tx, R row, ActionInput input) {
    return new HashSet<>(type.along(tx, row)).equals(new HashSet<>(input.signedAlong()));
  }

  /** The same in the transaction of something that the subject goes along with, which has compared its version. */
  public void along(Tx tx, Actor actor, long id, Action action, ActionInput input) {
    D dossier = type.lock(tx, actor, id);
    apply(tx, actor, dossier, dossier.demand(action), verb(action), action, input);
  }

  private void apply(Tx tx, Actor actor, D dossier, R row, Verb<R, D> verb, Action action, ActionInput input) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Reasons.refuseLong(input);
    PlausibleTime.refuseFar("publishAt", input.publishAt(), now);
    PlausibleTime.refuseFar("expiresAt", input.expiresAt(), now);
    type.raiseVersion(tx, row);
    verb.apply(new Handling<>(tx, type, actor, dossier, row, input, now));
    type.acted(tx, actor, action, row, input, now);
  }

  private Verb<R, D> verb(Action action) {
    Verb<R, D> verb = verbs.get(action);
    if (verb == null) {
      throw new NotFound("article.no-such-action");
    }
    return verb;
  }
}
