package vn.cchc.article;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;
import vn.cchc.plan.Holidays;
import vn.cchc.route.Route;
import vn.cchc.route.Signers;
import vn.cchc.route.State;
import vn.cchc.route.Subject;
import vn.cchc.route.Turn;

/** With whom each text under approval lies, and since when: for the first page, the menu and the article itself. */
public final class WhoseTurn {
  private static final Set<Role> SIGNERS = Set.of(Role.HEAD, Role.DESK, Role.LEADER);

  private final Database database;
  private final Clock clock;
  private final Route route;

  public WhoseTurn(Database database, Clock clock, Route route) {
    this.database = database;
    this.clock = clock;
    this.route = route;
  }

  /** What waits for somebody's own signature, oldest first. */
  public List<Waiting> waitingFor(Actor actor) {
    var units = SIGNERS.stream().flatMap(role -> actor.unitsAs(role).stream()).collect(Collectors.toSet());
    return units.isEmpty() ? List.of() : database.read(tx ->
        turns(tx, tx.mapper(ArticleListMapper.class).inReview(units), turn -> turn.signers().contains(actor.id())));
  }

  /** What somebody wrote or submitted and now lies with others. */
  public List<Waiting> sentBy(Actor actor) {
    return database.read(tx ->
        turns(tx, tx.mapper(ArticleListMapper.class).mine(actor.id(), Set.of(State.IN_REVIEW), 50), turn -> true));
  }

  private List<Waiting> turns(Tx tx, List<ArticleItem> items, Predicate<Turn> wanted) {
    if (items.isEmpty()) {
      return List.of();
    }
    var editions = items.stream().map(ArticleItem::editionId).toList();
    var mapper = tx.mapper(ArticleListMapper.class);
    var standings = mapper.standings(editions).stream()
        .collect(Collectors.toMap(ArticleListMapper.Standing::editionId, s -> s));
    Map<Long, Set<Long>> hands = mapper.hands(editions).stream().collect(Collectors.groupingBy(
        ArticleListMapper.Hand::editionId, Collectors.mapping(ArticleListMapper.Hand::accountId, Collectors.toSet())));
    var holders = Route.holders(tx);
    var found = new ArrayList<Waiting>();
    for (ArticleItem item : items) {
      var s = standings.get(item.editionId());
      Subject subject = new Subject(ArticleDossier.SUBJECT, s.editionId(), s.siteId(), s.kind().name(), s.unitId(), s.round(),
          hands.getOrDefault(s.editionId(), new HashSet<>()));
      Turn turn = route.waiting(tx, subject, s.step(), holders);
      if (wanted.test(turn)) {
        found.add(waiting(tx, item, turn));
      }
    }
    return found;
  }

  private Waiting waiting(Tx tx, ArticleItem item, Turn turn) {
    return new Waiting(item, turn.step(), Signers.names(tx, turn.signers()), days(tx, item.site(), item.stepSince()));
  }

  private OptionalInt days(Tx tx, String site, @org.jspecify.annotations.Nullable Instant since) {
    if (since == null) {
      return OptionalInt.empty();
    }
    var months = Registry.site(tx, site).months();
    LocalDate today = months.dayOf(clock.instant());
    return Holidays.workingDays(tx).between(months.dayOf(since), today);
  }
}
