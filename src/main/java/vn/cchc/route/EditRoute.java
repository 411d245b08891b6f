package vn.cchc.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;
import vn.cchc.identity.Site;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** The office lays down by which steps a site's texts are approved; what is under approval goes on by the new ones. */
public final class EditRoute {
  public static final String EDITION = "EDITION";
  /** Stands among the kinds of article for the one route of published decisions. */
  static final String DECISION = "DECISION";
  static final List<Role> ROLES = List.of(Role.HEAD, Role.DESK, Role.LEADER);
  static final Set<String> TICKS = Set.of("facts", "citations", "secrecy", "personal-data");
  private static final int MOST_STEPS = 8;
  private static final int LONGEST_LIMIT = 60;

  /** A step as it is sent; unit null is the author's own. */
  public record NewStep(String name, Role role, @Nullable Long unit, int limitDays, List<String> ticks) {}

  private final Database database;
  private final Journal journal;

  public EditRoute(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  static void refuseOthers(Actor actor, Site site) {
    if (!actor.manages(site.ownerUnitId())) {
      throw new NotAllowed("route.office-only");
    }
  }

  /** seen are the ids of the steps that the person saw. */
  public void save(Actor actor, Site site, String kind, List<Long> seen, List<NewStep> steps) {
    refuseOthers(actor, site);
    database.change(tx -> {
      Problems.refuseAny(wrong(tx, actor, site, kind, steps));
      replace(tx, actor, site, kind, seen, steps);
    });
  }

  /** A kind's own steps are dropped: those for every kind hold for it again. */
  public void dropOwn(Actor actor, Site site, String kind, List<Long> seen) {
    refuseOthers(actor, site);
    if (isBase(kind)) {
      throw Problems.of("", "route.one-step-needed");
    }
    database.change(tx -> replace(tx, actor, site, kind, seen, List.of()));
  }

  private void replace(Tx tx, Actor actor, Site site, String kind, List<Long> seen, List<NewStep> steps) {
    var mapper = tx.mapper(RouteMapper.class);
    String subject = kind.equals(DECISION) ? DECISION : EDITION;
    String ofKind = kind.equals(DECISION) ? "" : kind;
    var now = mapper.steps(site.id(), subject, ofKind).stream().map(Step::id).toList();
    if (!now.equals(seen)) {
      throw new Stale(now, seen);
    }
    mapper.removeSteps(site.id(), subject, ofKind);
    int ord = 0;
    for (NewStep s : steps) {
      Guarded.oneRow(mapper.addStep(site.id(), subject, ofKind, ++ord, s.name(), s.role(), s.unit(), s.limitDays(),
          String.join(",", s.ticks())));
    }
    journal.append(tx, Entry.of(actor.id(), "route.edit", site.id(), "ROUTE", site.id()).with("kind=" + kind + " steps="
        + String.join(",", steps.stream().map(s -> s.role().name()).toList())));
  }

  private static List<Problem> wrong(Tx tx, Actor actor, Site site, String kind, List<NewStep> steps) {
    var found = new ArrayList<Problem>();
    if (!isBase(kind) && !tx.mapper(RouteMapper.class).kinds().contains(kind)) {
      found.add(new Problem("", "route.no-such-kind"));
    }
    if (steps.isEmpty()) {
      found.add(new Problem("name-0", "route.one-step-needed"));
    }
    if (steps.size() > MOST_STEPS) {
      found.add(new Problem("name-0", "route.too-many-steps", MOST_STEPS));
    }
    for (int i = 0; i < steps.size(); i++) {
      wrong(found, actor, site, steps.get(i), i);
    }
    return found;
  }

  private static void wrong(List<Problem> found, Actor actor, Site site, NewStep step, int i) {
    if (step.name().length() < 2 || step.name().length() > 120) {
      found.add(new Problem("name-" + i, "route.step-name"));
    }
    if (!ROLES.contains(step.role())) {
      found.add(new Problem("role-" + i, "route.step-role"));
    }
    if (step.unit() != null && !actor.units().within(step.unit(), site.ownerUnitId())) {
      found.add(new Problem("unit-" + i, "fault.no-unit"));
    }
    if (step.limitDays() < 0 || step.limitDays() > LONGEST_LIMIT) {
      found.add(new Problem("limit-" + i, "route.step-limit", LONGEST_LIMIT));
    }
    if (!TICKS.containsAll(step.ticks())) {
      found.add(new Problem("ticks-" + i, "route.no-such-tick"));
    }
  }

  /** Every route of a site, the one for all kinds first. */
  List<KindSteps> all(Site site) {
    return database.inTransaction(tx -> {
      var mapper = tx.mapper(RouteMapper.class);
      new Route().steps(tx, new Subject(EDITION, 0, site.id(), "", site.ownerUnitId(), 0, Set.of()));
      var all = new ArrayList<KindSteps>();
      all.add(new KindSteps("", mapper.steps(site.id(), EDITION, "")));
      mapper.kinds().forEach(kind -> all.add(new KindSteps(kind, mapper.steps(site.id(), EDITION, kind))));
      all.add(new KindSteps(DECISION, new Route().steps(tx, new Subject(DECISION, 0, site.id(), "", site.ownerUnitId(), 0, Set.of()))));
      return all;
    });
  }

  /** The steps of one kind; none where those for every kind hold. */
  record KindSteps(String kind, List<Step> steps) {}

  /** A route that always has steps: there is none behind it. */
  static boolean isBase(String kind) {
    return kind.isEmpty() || kind.equals(DECISION);
  }

  static Site siteFor(Registry registry, Actor actor, @Nullable String slug) {
    return registry.sites().stream().filter(s -> actor.manages(s.ownerUnitId()) && (slug == null || s.slug().equals(slug)))
        .findFirst().orElseThrow(() -> new NotAllowed("route.office-only"));
  }
}
