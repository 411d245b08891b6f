package vn.cchc.route;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Role;
import vn.cchc.identity.Site;
import vn.cchc.plan.Holidays;

/** Whose turn it is with many subjects of one type at once, by the subject's id. */
public final class Turns {
  private static final Set<Role> SIGNERS = Set.of(Role.HEAD, Role.DESK, Role.LEADER);

  private final Route route;
  private final String type;

  public Turns(Route route, String type) {
    this.route = route;
    this.type = type;
  }

  public Map<Long, Turn> of(Tx tx, List<Pending> rows) {
    var turns = new HashMap<Long, Turn>();
    rows.forEach(row -> turns.put(row.id(), route.waiting(tx, type, row)));
    return turns;
  }

  /** Those that wait for this person's own signature; pendingIn reads what is under approval in units. */
  public Map<Long, Turn> waitingFor(Tx tx, Actor actor, Function<Set<Long>, List<Pending>> pendingIn) {
    return tx.once(type + " that wait for " + actor.id(), () -> {
      var units = unitsAs(actor, SIGNERS);
      var turns = units.isEmpty() ? new HashMap<Long, Turn>() : of(tx, pendingIn.apply(units));
      turns.values().removeIf(turn -> !turn.signers().contains(actor.id()));
      return turns;
    });
  }

  /** The units in which somebody holds one of these roles. */
  public static Set<Long> unitsAs(Actor actor, Collection<Role> roles) {
    return roles.stream().flatMap(role -> actor.unitsAs(role).stream()).collect(Collectors.toCollection(HashSet::new));
  }

  /** Everybody whose name is needed to say with whom they lie. */
  public static List<Long> people(Map<Long, Turn> turns) {
    return turns.values().stream().flatMap(turn -> turn.signers().stream()).toList();
  }

  /** Working days since a step began; empty before one has, and where the holiday table does not reach. */
  public static OptionalInt days(Tx tx, Site site, @Nullable Instant since, Instant now) {
    if (since == null) {
      return OptionalInt.empty();
    }
    LocalDate today = site.months().dayOf(now);
    return Holidays.workingDays(tx).between(site.months().dayOf(since), today);
  }
}
