package vn.cchc.decision.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.WorkSource;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.decision.DecisionMapper;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;
import vn.cchc.plan.Holidays;
import vn.cchc.route.Hands;
import vn.cchc.route.Route;
import vn.cchc.route.Signers;
import vn.cchc.route.State;
import vn.cchc.route.Turn;

/** The decisions that somebody has to sign, mend, post or go on writing, for his first page and the menu. */
public final class DecisionTurns implements WorkSource {
  private static final Set<Role> SIGNERS = Set.of(Role.HEAD, Role.DESK, Role.LEADER);
  private static final Duration GRACE = Duration.ofMinutes(1);

  private record Waiting(Decision decision, Turn turn) {}

  private final Database database;
  private final Clock clock;
  private final Route route;

  public DecisionTurns(Database database, Clock clock, Route route) {
    this.database = database;
    this.clock = clock;
    this.route = route;
  }

  @Override
  public long waitingFor(Actor actor) {
    return database.read(tx -> turns(tx, actor).size());
  }

  @Override
  public List<Card> workOf(Actor actor) {
    return database.read(tx -> {
      var cards = new ArrayList<Card>();
      turns(tx, actor).forEach(w -> cards.add(waiting(tx, actor, w)));
      var mapper = tx.mapper(DecisionMapper.class);
      if (!actor.grants().isEmpty()) {
        mapper.handledBy(actor.id(), Set.of(State.RETURNED, State.DRAFT))
            .forEach(d -> cards.add(card(tx, actor, d.state() == State.DRAFT ? Group.DRAFT : Group.RETURNED, d)));
        sent(tx, actor).forEach(w -> cards.add(sentCard(tx, actor, w)));
      }
      var own = unitsAs(actor, Set.of(Role.DESK, Role.LEADER));
      if (!own.isEmpty()) {
        mapper.inStates(own, Set.of(State.APPROVED)).forEach(d -> cards.add(card(tx, actor, Group.TO_POST, d)));
        mapper.inStates(own, Set.of(State.PUBLISH_FAILED, State.SCHEDULED)).stream().filter(this::stuck)
            .forEach(d -> cards.add(card(tx, actor, Group.STUCK, d)));
      }
      return cards;
    });
  }

  private boolean stuck(Decision d) {
    Instant at = d.publishAt();
    return d.state() == State.PUBLISH_FAILED || at != null && at.isBefore(clock.instant().minus(GRACE));
  }

  private List<Waiting> turns(Tx tx, Actor actor) {
    var units = unitsAs(actor, SIGNERS);
    var inReview = units.isEmpty() ? List.<Decision>of() : tx.mapper(DecisionMapper.class).inReview(units);
    return inReview.isEmpty() ? List.of()
        : waiting(tx, inReview).stream().filter(w -> w.turn().signers().contains(actor.id())).toList();
  }

  /** What he sent and now lies with others. */
  private List<Waiting> sent(Tx tx, Actor actor) {
    var sent = tx.mapper(DecisionMapper.class).handledBy(actor.id(), Set.of(State.IN_REVIEW));
    return sent.isEmpty() ? List.of() : waiting(tx, sent).stream().filter(w -> !w.turn().signers().contains(actor.id())).toList();
  }

  private List<Waiting> waiting(Tx tx, List<Decision> inReview) {
    var mapper = tx.mapper(DecisionMapper.class);
    var holders = Route.holders(tx);
    return inReview.stream().map(d -> new Waiting(d,
        route.waiting(tx, DecisionDossiers.subject(d, Hands.of(tx, Decision.SUBJECT, d.id())), d.step(), holders))).toList();
  }

  private static Set<Long> unitsAs(Actor actor, Collection<Role> roles) {
    return roles.stream().flatMap(role -> actor.unitsAs(role).stream()).collect(Collectors.toCollection(HashSet::new));
  }

  private Card waiting(Tx tx, Actor actor, Waiting w) {
    Decision d = w.decision();
    return new Card(Group.WAITING, title(actor, d), path(d) + "/duyet", meta(tx, d), d.stepSince(),
        days(tx, d.siteId(), d.stepSince()), w.turn().step().limitDays(), "", state(d), d.state().look());
  }

  private Card sentCard(Tx tx, Actor actor, Waiting w) {
    Decision d = w.decision();
    var step = w.turn().step();
    var people = Signers.names(tx, w.turn().signers());
    String with = words(actor).of("work.with", people.isEmpty() ? step.name() : String.join(", ", people));
    return new Card(Group.SENT, title(actor, d), path(d), meta(tx, d), d.stepSince(), days(tx, d.siteId(), d.stepSince()),
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

  private OptionalInt days(Tx tx, long site, @Nullable Instant since) {
    if (since == null) {
      return OptionalInt.empty();
    }
    var months = Registry.site(tx, site).months();
    LocalDate today = months.dayOf(clock.instant());
    return Holidays.workingDays(tx).between(months.dayOf(since), today);
  }
}
