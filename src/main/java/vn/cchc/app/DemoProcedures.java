package vn.cchc.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.decision.Consequence;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionAnswer;
import vn.cchc.decision.DecisionAnswers;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.decision.DecisionType;
import vn.cchc.decision.JudgeItems;
import vn.cchc.decision.PostDecision;
import vn.cchc.decision.ReadDecisions;
import vn.cchc.decision.WriteDecision;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Journal;
import vn.cchc.posting.MarkPostings;
import vn.cchc.posting.PostingMapper;
import vn.cchc.posting.Proof;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.Actions;
import vn.cchc.route.Route;
import vn.cchc.route.State;

/** Takes the demonstration's decisions along their route through the same actions that people use; resumes if interrupted. */
final class DemoProcedures {
  private static final Duration BETWEEN_ACTS = Duration.ofMinutes(7);
  private static final Duration AT_LEAST_AGO = Duration.ofHours(1);
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final int MOST_STEPS = 5;
  private static final int LONG_AGO = 30;
  private static final int MOST_POSTINGS = 1_000;

  private final Common c;
  private final StoryClock clock;
  private final Instant now;
  private final WriteDecision write;
  private final JudgeItems judge;
  private final ReadDecisions read;
  private final Actions<Decision, DecisionDossier, DecisionAnswer> actions;
  private final MarkPostings marks;

  DemoProcedures(Common c, StoryClock clock, Journal journal, Instant now, List<Consequence> beside) {
    this.c = c;
    this.clock = clock;
    this.now = now;
    var route = new Route();
    var dossiers = new DecisionDossiers(route);
    var answers = new DecisionAnswers(route);
    write = new WriteDecision(c.database(), clock, journal, dossiers, answers);
    judge = new JudgeItems(c.database(), clock, journal, dossiers, answers);
    read = new ReadDecisions(c.database(), dossiers, answers, journal);
    actions = new Actions<>(c.database(), clock, journal, route,
        new DecisionType(dossiers, answers, new PostDecision(journal, beside)), due -> { });
    marks = new MarkPostings(c.database(), journal, clock);
  }

  void add(DemoStory story, DemoArticles.Cast cast, List<DemoDecision> decisions) {
    LocalDate today = cast.site().months().dayOf(now);
    for (DemoDecision data : decisions) {
      Instant morning = today.plusDays(data.actInDays()).atTime(MORNING).atZone(cast.site().months().zone()).toInstant();
      Instant latest = now.minus(AT_LEAST_AGO);
      story.add(morning.isBefore(latest) ? morning : latest, () -> tell(cast, data, today, morning.isBefore(latest) ? morning : latest));
    }
  }

  private void tell(DemoArticles.Cast cast, DemoDecision data, LocalDate today, Instant at) {
    clock.moveTo(at);
    Actor office = cast.office();
    Long known = c.database().read(tx -> tx.mapper(DemoMapper.class).decision(cast.site().id(), data.number()));
    DecisionAnswer decision = known == null ? write.begin(office, data.heading(cast.site().slug(), today)) : read.one(office, known);
    if (decision.state() == State.DRAFT && decision.items().total() == 0) {
      boolean looked = data.end() != DemoDecision.End.DRAFT;
      decision = judge.put(office, decision.id(), null, data.items().stream().map(item -> item.wish(looked)).toList());
    }
    if (data.end() != DemoDecision.End.DRAFT) {
      send(cast, data, decision, today);
    }
    if (data.end() == DemoDecision.End.POSTED && data.actInDays() < -LONG_AGO) {
      hang(cast, decision.id());
    }
  }

  /** What was decided long ago is posted already; what is still to be posted belongs to the newer decisions. */
  private void hang(DemoArticles.Cast cast, long decision) {
    LocalDate day = cast.site().months().dayOf(clock.instant());
    var open = new PostingMapper.Filter(cast.site().id(), null, PostingMapper.Stage.OPEN, decision, "", null, day, "due");
    var ids = c.database().read(tx -> tx.mapper(PostingMapper.class).ids(open, MOST_POSTINGS));
    marks.done(cast.office(), ids, new MarkPostings.Done(day, Proof.NONE, ""));
  }

  private void send(DemoArticles.Cast cast, DemoDecision data, DecisionAnswer begun, LocalDate today) {
    DecisionAnswer decision = begun;
    if (decision.state() == State.DRAFT) {
      decision = act(cast.office(), decision, Action.SUBMIT, null);
    }
    if (data.end() != DemoDecision.End.IN_REVIEW) {
      decision = signed(cast, decision);
    }
    if (decision.state() == State.APPROVED && data.end() == DemoDecision.End.POSTED) {
      act(cast.office(), decision, Action.PUBLISH, null);
    } else if (decision.state() == State.APPROVED && data.end() == DemoDecision.End.SCHEDULED) {
      act(cast.office(), decision, Action.SCHEDULE,
          today.plusDays(1).atTime(MORNING).atZone(cast.site().months().zone()).toInstant());
    }
  }

  private DecisionAnswer signed(DemoArticles.Cast cast, DecisionAnswer submitted) {
    DecisionAnswer decision = submitted;
    for (int i = 0; i < MOST_STEPS && decision.state() == State.IN_REVIEW; i++) {
      long id = decision.id();
      var next = Stream.of(cast.head(), cast.leader()).filter(who -> read.dossier(who, id).may(Action.APPROVE)).findFirst();
      if (next.isEmpty()) {
        return decision;
      }
      decision = act(next.get(), decision, Action.APPROVE, null);
    }
    return decision;
  }

  private DecisionAnswer act(Actor who, DecisionAnswer decision, Action action, @Nullable Instant at) {
    clock.moveTo(clock.instant().plus(BETWEEN_ACTS));
    return actions.act(who, decision.id(), action, new ActionInput(decision.version(), null, null, at, null, null, null, null,
        action == Action.APPROVE ? DemoArticles.TICKS : null, decision.along()));
  }
}
