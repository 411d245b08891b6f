package vn.cchc.article.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.article.ArticleItem;
import vn.cchc.article.ReadArticles;
import vn.cchc.article.Waiting;
import vn.cchc.article.WhoseTurn;
import vn.cchc.article.WorkSource;
import vn.cchc.http.Screen;
import vn.cchc.http.Times;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Role;
import vn.cchc.plan.Holidays;
import vn.cchc.quota.BoardLine;
import vn.cchc.quota.MyUnitState;
import vn.cchc.route.State;

/** "Việc của tôi": what waits for me and since when, what came back, what I sent, what the office has to post. */
@Path("desk")
public final class WorkPages {
  /** The first page of whoever has signed in. */
  record WorkPage(List<Waiting> waiting, List<ArticleItem> returned, List<ArticleItem> drafts, List<Waiting> sent,
      Posting posting, UnitState state, List<WorkSource.Card> others, boolean writes, boolean posts) {
    List<WorkSource.Card> others(WorkSource.Group group) {
      return others.stream().filter(c -> c.group() == group).toList();
    }

    boolean nothing() {
      return others.isEmpty() && waiting.isEmpty() && returned.isEmpty() && drafts.isEmpty() && sent.isEmpty() && posting.none();
    }
  }

  /** What DESK and LEADER look after: texts that did not go out, and approved ones that nobody has posted. */
  record Posting(List<ArticleItem> stuck, List<ArticleItem> approved) {
    boolean none() {
      return stuck.isEmpty() && approved.isEmpty();
    }
  }

  /** How my units stand this month, and how many working days are left in it. */
  record UnitState(YearMonth month, List<BoardLine> lines, OptionalInt daysLeft) {
    String monthWords() {
      return Times.HANOI.month(month);
    }
  }

  private static final Duration GRACE = Duration.ofMinutes(1);

  private final ReadArticles read;
  private final WhoseTurn turns;
  private final MyUnitState units;
  private final Holidays holidays;
  private final Clock clock;
  private final List<WorkSource> others;

  public WorkPages(ReadArticles read, WhoseTurn turns, MyUnitState units, Holidays holidays, Clock clock,
      List<WorkSource> others) {
    this.read = read;
    this.turns = turns;
    this.units = units;
    this.holidays = holidays;
    this.clock = clock;
    this.others = List.copyOf(others);
  }

  @GET
  public Screen work(@Context Actor actor) {
    boolean posts = actor.hasAnywhere(Role.DESK) || actor.hasAnywhere(Role.LEADER);
    var mine = read.mine(actor, Set.of(State.RETURNED, State.DRAFT, State.IN_REVIEW));
    return Screen.of("article/desk/work", new WorkPage(turns.waitingFor(actor), of(mine, State.RETURNED), of(mine, State.DRAFT),
        turns.of(of(mine, State.IN_REVIEW)),
        posts ? posting(actor) : new Posting(List.of(), List.of()), state(actor),
        others.stream().flatMap(o -> o.workOf(actor).stream()).toList(), actor.writes(), posts));
  }

  private static List<ArticleItem> of(List<ArticleItem> items, State state) {
    return items.stream().filter(i -> i.state() == state).toList();
  }

  private Posting posting(Actor actor) {
    var own = new HashSet<>(actor.unitsAs(Role.DESK));
    own.addAll(actor.unitsAs(Role.LEADER));
    var late = clock.instant().minus(GRACE);
    var approved = read.inStates(own, Set.of(State.PUBLISH_FAILED, State.SCHEDULED, State.APPROVED));
    return new Posting(approved.stream().filter(i -> stuck(i, late))
        .sorted(Comparator.comparing(i -> i.state() != State.PUBLISH_FAILED)).toList(), of(approved, State.APPROVED));
  }

  private static boolean stuck(ArticleItem item, Instant late) {
    Instant at = item.publishAt();
    return item.state() == State.PUBLISH_FAILED || item.state() == State.SCHEDULED && at != null && at.isBefore(late);
  }

  private UnitState state(Actor actor) {
    var own = actor.grants().stream().filter(g -> g.role() == Role.AUTHOR || g.role() == Role.HEAD)
        .map(g -> g.unitId()).collect(Collectors.toSet());
    LocalDate today = LocalDate.ofInstant(clock.instant(), Times.HANOI.zone());
    YearMonth month = YearMonth.from(today);
    return new UnitState(month, own.isEmpty() ? List.of() : units.forUnits(own, month),
        holidays.workingDays().between(today, month.atEndOfMonth()));
  }
}
