package vn.cchc.decision.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import vn.cchc.article.WorkSource;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionMapper;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;
import vn.cchc.route.Route;
import vn.cchc.route.Signers;
import vn.cchc.route.State;
import vn.cchc.route.Turn;
import vn.cchc.route.Turns;

/** The decisions that somebody has to sign, mend, post or go on writing, for their first page and the menu. */
public final class DecisionTurns implements WorkSource {
  private static final Duration GRACE = Duration.ofMinutes(1);

  private static final Comparator<Decision> WAITING_LONGEST =
      Comparator.comparing(Decision::stepSince, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Decision::id);

  private final Database database;
  private final Clock clock;
  private final Turns turns;

  public DecisionTurns(Database database, Clock clock, Route route) {
    this.database = database;
    this.clock = clock;
    turns = new Turns(route, Decision.SUBJECT);
  }

  @Override
  public long waitingFor(Actor actor) {
    return database.read(tx -> turns(tx, actor).size());
  }

  @Override
  public List<Card> workOf(Actor actor) {
    return database.read(tx -> {
      var cards = new ArrayList<Card>();
      waiting(tx, actor, cards);
      if (!actor.grants().isEmpty()) {
        handled(tx, actor, cards);
      }
      var own = Turns.unitsAs(actor, Set.of(Role.DESK, Role.LEADER));
      if (!own.isEmpty()) {
        posting(tx, actor, own, cards);
      }
      return cards;
    });
  }

  private void waiting(Tx tx, Actor actor, List<Card> cards) {
    Map<Long, Turn> own = turns(tx, actor);
    if (!own.isEmpty()) {
      tx.mapper(DecisionMapper.class).byIds(own.keySet()).stream().sorted(WAITING_LONGEST)
          .forEach(d -> cards.add(waiting(tx, actor, d, own.get(d.id()))));
    }
  }

  private void handled(Tx tx, Actor actor, List<Card> cards) {
    var mapper = tx.mapper(DecisionMapper.class);
    mapper.handledBy(actor.id(), Set.of(State.RETURNED, State.DRAFT))
        .forEach(d -> cards.add(card(tx, actor, d.state() == State.DRAFT ? Group.DRAFT : Group.RETURNED, d)));
    var inReview = mapper.handledBy(actor.id(), Set.of(State.IN_REVIEW));
    if (!inReview.isEmpty()) {
      var lying = turns.of(tx, mapper.pending(inReview.stream().map(Decision::id).toList()));
      Registry.people(tx, Turns.people(lying));
      inReview.stream().filter(d -> !lying.get(d.id()).signers().contains(actor.id()))
          .forEach(d -> cards.add(sentCard(tx, actor, d, lying.get(d.id()))));
    }
  }

  private void posting(Tx tx, Actor actor, Set<Long> own, List<Card> cards) {
    var mapper = tx.mapper(DecisionMapper.class);
    mapper.inStates(own, Set.of(State.APPROVED)).forEach(d -> cards.add(card(tx, actor, Group.TO_POST, d)));
    mapper.inStates(own, Set.of(State.PUBLISH_FAILED, State.SCHEDULED)).stream().filter(this::stuck)
        .forEach(d -> cards.add(card(tx, actor, Group.STUCK, d)));
  }

  private boolean stuck(Decision d) {
    Instant at = d.publishAt();
    return d.state() == State.PUBLISH_FAILED || at != null && at.isBefore(clock.instant().minus(GRACE));
  }

  private Map<Long, Turn> turns(Tx tx, Actor actor) {
    return turns.waitingFor(tx, actor, units -> tx.mapper(DecisionMapper.class).pendingIn(units));
  }

  private Card waiting(Tx tx, Actor actor, Decision d, Turn turn) {
    return new Card(Group.WAITING, title(actor, d), path(d) + "/duyet", meta(tx, d), d.stepSince(),
        days(tx, d), turn.step().limitDays(), "", state(d), d.state().look());
  }

  private Card sentCard(Tx tx, Actor actor, Decision d, Turn turn) {
    var step = turn.step();
    var people = Signers.names(tx, turn.signers());
    String with = words(actor).of("work.with", people.isEmpty() ? step.name() : String.join(", ", people));
    return new Card(Group.SENT, title(actor, d), path(d), meta(tx, d), d.stepSince(), days(tx, d),
        step.limitDays(), with, state(d), d.state().look());
  }

  private static Card card(Tx tx, Actor actor, Group group, Decision d) {
    boolean returned = group == Group.RETURNED;
    String reason = returned ? words(actor).of("work.because", d.reason()) : "";
    return new Card(group, title(actor, d), path(d), meta(tx, d), null, OptionalInt.empty(), 0, reason, state(d), d.state().look());
  }

  private static String title(Actor actor, Decision d) {
    return words(actor).of("decision.named", d.number());
  }

  private static String meta(Tx tx, Decision d) {
    return Registry.unit(tx, d.unitId()).name() + " · " + (d.summary().isEmpty() ? d.issuer() : d.summary());
  }

  private static Words words(Actor actor) {
    return Words.in(actor.account().language());
  }

  private static String path(Decision d) {
    return "/quyet-dinh/" + d.id();
  }

  private static String state(Decision d) {
    return "decisionstate." + d.state();
  }

  private OptionalInt days(Tx tx, Decision d) {
    return Turns.days(tx, Registry.site(tx, d.siteId()), d.stepSince(), clock.instant());
  }
}
