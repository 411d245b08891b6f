package vn.cchc.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.fault.Problem;
import vn.cchc.identity.Actor;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.Along;
import vn.cchc.route.RoutedType;
import vn.cchc.route.State;
import vn.cchc.route.Verb;

/** Decisions on their route; what goes along with them is told of each act in the same transaction. */
public final class DecisionType implements RoutedType<Decision, DecisionDossier, DecisionAnswer> {
  private static final int MOST_NAMED = 20;

  private final DecisionDossiers dossiers;
  private final DecisionAnswers answers;
  private final PostDecision post;

  public DecisionType(DecisionDossiers dossiers, DecisionAnswers answers, PostDecision post) {
    this.dossiers = dossiers;
    this.answers = answers;
    this.post = post;
  }

  @Override
  public String subject() {
    return Decision.SUBJECT;
  }

  @Override
  public String word() {
    return "decision";
  }

  @Override
  public String path(long id) {
    return "/quyet-dinh/" + id;
  }

  /** Each has up to a thousand procedures: one a transaction. */
  @Override
  public int atOnce() {
    return 1;
  }

  @Override
  public DecisionMapper rows(Tx tx) {
    return tx.mapper(DecisionMapper.class);
  }

  @Override
  public DecisionDossier open(Tx tx, Actor actor, long id) {
    return dossiers.open(tx, actor, id);
  }

  @Override
  public DecisionDossier lock(Tx tx, Actor actor, long id) {
    return dossiers.lock(tx, actor, id);
  }

  @Override
  public DecisionAnswer answer(Tx tx, DecisionDossier dossier) {
    return answers.of(tx, dossier);
  }

  @Override
  public State stateOf(DecisionAnswer answer) {
    return answer.state();
  }

  @Override
  public void holding(Tx tx, Decision d) {
    post.holding(tx, d);
  }

  @Override
  public void raiseVersion(Tx tx, Decision d) {
    rows(tx).raiseVersion(d.id());
  }

  @Override
  public List<Problem> lacking(Tx tx, Decision d) {
    var found = new ArrayList<Problem>();
    var counts = DecisionAnswers.counts(tx, d);
    if (counts.open() > 0) {
      found.add(new Problem("items", "decision.items-open", counts.open()));
    }
    if (counts.accepted() == 0) {
      found.add(new Problem("items", "decision.no-items"));
    }
    var versions = tx.mapper(VersionMapper.class);
    versions.nameless(d.id(), MOST_NAMED).forEach(code -> found.add(new Problem("items", "procedure.name-needed", code)));
    versions.replacedByNothing(d.id()).forEach(code -> found.add(new Problem("items", "decision.replacement-missing", code)));
    return found;
  }

  @Override
  public byte[] hash(Tx tx, Decision d) {
    return PinDecision.hashOf(tx, d);
  }

  @Override
  public List<Along> along(Tx tx, Decision d) {
    return rows(tx).along(d.id());
  }

  @Override
  public void post(Tx tx, @Nullable Long actor, List<Decision> decisions, State from, Instant now) {
    decisions.forEach(d -> post.post(tx, actor, d, now));
  }

  @Override
  public int postDue(Tx tx, List<Decision> due, State from, Instant now) {
    due.forEach(d -> raiseVersion(tx, d));
    post(tx, null, due, from, now);
    return due.size();
  }

  /** Now, and on the day on which it takes effect. */
  @Override
  public List<Instant> moments(DecisionDossier dossier, Decision d, Instant now) {
    Instant begins = dossier.site().months().startOf(d.effectiveOn());
    return begins.isAfter(now) ? List.of(now, begins) : List.of(now);
  }

  @Override
  public void acted(Tx tx, Actor actor, Action action, Decision before, ActionInput input, Instant now) {
    post.acted(tx, actor, action, rows(tx).byId(before.id()).orElseThrow(), input, now);
  }

  @Override
  public Map<Action, Verb<Decision, DecisionDossier>> ownVerbs() {
    return Map.of(Action.WITHDRAW, new RevokeDecision(post));
  }
}
