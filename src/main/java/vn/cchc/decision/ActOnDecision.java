package vn.cchc.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.cchc.db.Database;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Stale;
import vn.cchc.fault.WrongState;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Journal;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.Guarded;
import vn.cchc.route.PlausibleTime;
import vn.cchc.route.Reasons;
import vn.cchc.route.Route;
import vn.cchc.route.State;

/** The way of every action on a decision: transaction, lock, permission, version, change. Buttons and API call the same. */
public final class ActOnDecision {
  private final Database database;
  private final Clock clock;
  private final DecisionDossiers dossiers;
  private final DecisionAnswers answers;
  private final PostDecision post;
  private final Map<Action, DecisionAction> verbs = new EnumMap<>(Action.class);

  /** wakeUp is told after a commit that changed when the next thing falls due. */
  public ActOnDecision(Database database, Clock clock, Journal journal, Route route, PostDecision post,
      DecisionDossiers dossiers, DecisionAnswers answers, Consumer<Instant> wakeUp) {
    this.database = database;
    this.clock = clock;
    this.dossiers = dossiers;
    this.answers = answers;
    this.post = post;
    var back = new HandBack(journal);
    var time = new TimeDecision(journal, wakeUp);
    verbs.put(Action.SUBMIT, new SubmitDecision(route, journal));
    verbs.put(Action.APPROVE, new ApproveDecision(route, journal, post, wakeUp));
    verbs.put(Action.RETURN, back::giveBack);
    verbs.put(Action.RECALL, back::recall);
    verbs.put(Action.DISCARD, back::discard);
    verbs.put(Action.SCHEDULE, time::schedule);
    verbs.put(Action.UNSCHEDULE, time::unschedule);
    verbs.put(Action.PUBLISH, h -> {
      post.post(h.tx(), h.actor().id(), h.decision(), h.now());
      h.wake(wakeUp);
    });
    verbs.put(Action.WITHDRAW, h -> withdraw(h, post));
  }

  /** 403 not his, 409 wrong state or stale, 422 requirements; answers the decision as it now is. */
  public DecisionAnswer act(Actor actor, long id, Action action, ActionInput input) {
    DecisionAction verb = verbs.get(action);
    if (verb == null) {
      throw new NotFound("article.no-such-action");
    }
    return database.inTransaction(tx -> {
      DecisionDossier dossier = dossiers.lock(tx, actor, id);
      Decision decision = dossier.demand(action);
      if (input.versionSeen() != decision.version()) {
        throw new Stale(answers.of(tx, dossier), input);
      }
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      Reasons.refuseLong(input);
      PlausibleTime.refuseFar("publishAt", input.publishAt(), now);
      post.holding(tx, decision);
      tx.mapper(DecisionMapper.class).raiseVersion(id);
      verb.apply(new DecisionHandling(tx, actor, dossier, decision, input, now));
      post.acted(tx, actor, action, tx.mapper(DecisionMapper.class).byId(id).orElseThrow(), input, now);
      return answers.of(tx, dossiers.open(tx, actor, id));
    });
  }

  /** A revoked decision stays, with its reason; a correction that stands has to be revoked before. */
  private static void withdraw(DecisionHandling h, PostDecision post) {
    String reason = Reasons.demanded(h.input());
    Decision d = h.decision();
    if (h.mapper().correctionStands(d.id())) {
      throw new WrongState("decision.correction-stands");
    }
    Guarded.oneRow(h.mapper().end(d.id(), d.state(), State.WITHDRAWN, reason, h.now()));
    post.withdraw(h.tx(), h.actor().id(), d, reason, h.now());
  }
}
