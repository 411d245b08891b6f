package vn.cchc.article;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;
import vn.cchc.plan.Holidays;
import vn.cchc.route.Pending;
import vn.cchc.route.Route;
import vn.cchc.route.Signers;
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

  /** How much waits for somebody's own signature. */
  public long countFor(Actor actor) {
    return database.read(tx -> turnsOf(tx, actor).size());
  }

  /** What waits for somebody's own signature, oldest first. */
  public List<Waiting> waitingFor(Actor actor) {
    return database.read(tx -> {
      Map<Long, Turn> turns = turnsOf(tx, actor);
      return turns.isEmpty() ? List.of()
          : waiting(tx, tx.mapper(ArticleListMapper.class).ofEditions(turns.keySet()), turns);
    });
  }

  /** Where these texts lie, all of them under approval. */
  public List<Waiting> of(List<ArticleItem> items) {
    var editions = items.stream().map(ArticleItem::editionId).toList();
    return items.isEmpty() ? List.of() : database.read(tx ->
        waiting(tx, items, turns(tx, tx.mapper(ArticleListMapper.class).pending(editions))));
  }

  private Map<Long, Turn> turnsOf(Tx tx, Actor actor) {
    return tx.once("articles that wait for " + actor.id(), () -> {
      var units = SIGNERS.stream().flatMap(role -> actor.unitsAs(role).stream()).collect(Collectors.toSet());
      var turns = units.isEmpty() ? new HashMap<Long, Turn>() : turns(tx, tx.mapper(ArticleListMapper.class).pendingIn(units));
      turns.values().removeIf(turn -> !turn.signers().contains(actor.id()));
      return turns;
    });
  }

  /** By the edition. */
  private Map<Long, Turn> turns(Tx tx, List<Pending> rows) {
    var turns = new HashMap<Long, Turn>();
    rows.forEach(row -> turns.put(row.id(), route.waiting(tx, ArticleDossier.SUBJECT, row)));
    return turns;
  }

  private List<Waiting> waiting(Tx tx, List<ArticleItem> items, Map<Long, Turn> turns) {
    Registry.people(tx, turns.values().stream().flatMap(turn -> turn.signers().stream()).toList());
    return items.stream().map(item -> waiting(tx, item, turns.get(item.editionId()))).toList();
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
