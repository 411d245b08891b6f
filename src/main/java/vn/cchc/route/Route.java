package vn.cchc.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;

/** Finds whose turn it is and takes signatures; the one place where the two-person rule is checked. */
public final class Route {
  private static final String FIRST_TICKS = "facts,citations,secrecy,personal-data";

  /** The steps of a kind: its own, else those of every kind, else the defaults, which are then stored. */
  public List<Step> steps(Tx tx, Subject subject) {
    var own = stored(tx, subject, subject.kind());
    if (!own.isEmpty()) {
      return own;
    }
    var general = stored(tx, subject, "");
    return general.isEmpty() ? storeDefaults(tx.mapper(RouteMapper.class), subject) : general;
  }

  private static List<Step> stored(Tx tx, Subject subject, String kind) {
    long site = subject.site();
    var all = tx.once("steps of " + site, () -> tx.mapper(RouteMapper.class).ofSite(site));
    return all.stream().filter(s -> s.subjectKind().equals(subject.type()) && s.kind().equals(kind))
        .map(RouteMapper.StepFor::step).toList();
  }

  /** Two who are the first on a site at the same moment store them once. */
  private static List<Step> storeDefaults(RouteMapper mapper, Subject subject) {
    long site = subject.site();
    mapper.addStep(site, subject.type(), "", 1, "Trưởng đơn vị", Role.HEAD, null, 2, FIRST_TICKS);
    mapper.addStep(site, subject.type(), "", 2, "Lãnh đạo duyệt", Role.LEADER, null, 2, "");
    if (subject.type().equals(EditRoute.EDITION)) {
      mapper.addStep(site, subject.type(), "REPOST", 1, "Lãnh đạo duyệt", Role.LEADER, null, 2, FIRST_TICKS);
    }
    var own = mapper.steps(site, subject.type(), subject.kind());
    return own.isEmpty() ? mapper.steps(site, subject.type(), "") : own;
  }

  public static Holders holders(Tx tx) {
    return tx.once("holders", () -> new Holders(tx.mapper(RouteMapper.class).holders(), Registry.units(tx)));
  }

  /** The turn that begins at a step: lower steps that cannot be signed are passed on; throws if the last cannot. */
  public Turn enter(Tx tx, Subject subject, int from) {
    return enter(steps(tx, subject), holders(tx), subject, signed(tx, subject, from), from);
  }

  /** What would keep the turn from beginning; asked before anything is written, so that all faults are said at once. */
  public List<Problem> faults(Tx tx, Subject subject, int from) {
    try {
      enter(tx, subject, from);
      return List.of();
    } catch (Problems nobody) {
      return nobody.list();
    }
  }

  static Turn enter(List<Step> steps, Holders holders, Subject subject, Set<Long> signed, int from) {
    var left = steps.stream().filter(s -> s.ord() >= from).toList();
    if (left.isEmpty()) {
      left = List.of(steps.get(steps.size() - 1));
    }
    var people = left.stream().map(s -> holders.of(s, subject)).toList();
    var rule = new TwoPersons(people, subject.hands(), signed);
    if (!rule.lastCanBeSigned()) {
      throw new Problems(List.of(new Problem("route", "route.nobody-for-last", left.get(left.size() - 1).name())));
    }
    int at = rule.steppable().stream().min(Integer::compare).orElseThrow();
    var passed = new ArrayList<Turn.Passed>();
    for (int i = 0; i < at; i++) {
      passed.add(new Turn.Passed(left.get(i), TwoPersons.why(people.get(i), subject.hands())));
    }
    var ahead = new TwoPersons(people.subList(at, people.size()), subject.hands(), signed);
    return new Turn(left.get(at), at == left.size() - 1, ahead.signersOfFirst(), passed);
  }

  /** Whose turn it is; null while no signature is asked for. */
  public @Nullable Turn turn(Tx tx, Dossier<?> dossier) {
    Routed row = dossier.current();
    return row.state() == State.IN_REVIEW ? waiting(tx, dossier.subject(), row.step()) : null;
  }

  /** The turn of a subject that waits at a step; nothing is passed on here. */
  public Turn waiting(Tx tx, Subject subject, int step) {
    return waiting(tx, subject, step, signed(tx, subject, step));
  }

  /** The same of a row of a list, for which nothing more is read than the route itself. */
  public Turn waiting(Tx tx, String type, Pending row) {
    return waiting(tx, row.subject(type), row.step(), row.signed());
  }

  private Turn waiting(Tx tx, Subject subject, int step, Set<Long> signed) {
    var left = waitingSteps(steps(tx, subject), step);
    var people = left.stream().map(s -> holders(tx).of(s, subject)).toList();
    var rule = new TwoPersons(people, subject.hands(), signed);
    return new Turn(left.get(0), left.size() == 1, rule.signersOfFirst(), List.of());
  }

  /** A text that waited at a step which the route has lost waits for the last one, under the number it had. */
  static List<Step> waitingSteps(List<Step> steps, int step) {
    var left = steps.stream().filter(s -> s.ord() >= step).toList();
    return left.isEmpty() ? List.of(steps.get(steps.size() - 1).numbered(step)) : left;
  }

  /** Whether somebody holds any step of the route: such a person may return the text. */
  public boolean onRoute(Tx tx, Subject subject, long account) {
    var holders = holders(tx);
    return steps(tx, subject).stream().anyMatch(s -> holders.of(s, subject).contains(account));
  }

  /** Everybody whose signature on an earlier step still stands: for each step the newest. */
  private static Set<Long> signed(Tx tx, Subject subject, int before) {
    var newest = new HashMap<Integer, @Nullable Long>();
    read(tx, subject.type(), subject.id()).stream()
        .filter(a -> a.step() < before).forEach(a -> newest.put(a.step(), a.byAccount()));
    var people = new HashSet<Long>();
    newest.values().forEach(by -> {
      if (by != null) {
        people.add(by);
      }
    });
    return people;
  }

  public void sign(Tx tx, Subject subject, Turn turn, long by, List<String> ticks, byte[] hash, Instant at) {
    tx.mapper(RouteMapper.class).sign(subject.type(), subject.id(), subject.round(), turn.step().ord(),
        turn.step().name(), turn.last(), by, null, String.join(",", ticks), hash, at);
  }

  public void notePassed(Tx tx, Subject subject, Turn turn, byte[] hash, Instant at) {
    for (Turn.Passed passed : turn.passed()) {
      tx.mapper(RouteMapper.class).sign(subject.type(), subject.id(), subject.round(), passed.step().ord(),
          passed.step().name(), false, null, passed.reason().name(), "", hash, at);
    }
  }

  /** Every tick demanded of a step and not given. */
  public static List<Problem> missingTicks(Step step, List<String> given) {
    return step.tickList().stream().filter(t -> !given.contains(t))
        .map(t -> new Problem("checklist", "route.tick-missing." + t)).toList();
  }

  public List<Approval> approvals(Tx tx, String type, long id) {
    return read(tx, type, id);
  }

  private static List<Approval> read(Tx tx, String type, long id) {
    return tx.once("approvals of " + type + " " + id, () -> tx.mapper(RouteMapper.class).approvals(type, id));
  }
}
