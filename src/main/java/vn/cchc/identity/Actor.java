package vn.cchc.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.fault.NotAllowed;

/** The person making a request, with the roles they hold at this moment. */
public record Actor(Account account, List<Grant> grants, UnitTree units) {
  /** The narrowest first. */
  private static final List<Role> WRITERS = List.of(Role.AUTHOR, Role.HEAD, Role.DESK);

  public long id() {
    return account.id();
  }

  /** Holds the role in this unit or in one above it. */
  public boolean has(Role role, long unit) {
    return grants.stream().anyMatch(g -> g.role() == role && units.within(unit, g.unitId()));
  }

  public boolean hasAnywhere(Role role) {
    return grants.stream().anyMatch(g -> g.role() == role);
  }

  /** Writes for some unit, whichever it is. */
  public boolean writes() {
    return WRITERS.stream().anyMatch(this::hasAnywhere);
  }

  public boolean writesFor(long unit) {
    return WRITERS.stream().anyMatch(role -> has(role, unit));
  }

  public void demandWritingFor(long unit) {
    if (!writesFor(unit)) {
      throw new NotAllowed("article.not-your-unit");
    }
  }

  /** The units of a site for which they may write on a day, in the order of a printed tree. */
  public List<Unit> unitsToWriteFor(Site site, LocalDate day) {
    return units.inOrder().stream().filter(u -> writesFor(u.id()) && units.writes(u.id(), site, day)).toList();
  }

  /** Where they hold their narrowest role of writing, else the first unit below it. */
  public Optional<Long> usualUnit(Site site, LocalDate day) {
    var own = WRITERS.stream().flatMap(role -> grants.stream().filter(g -> g.role() == role)).map(Grant::unitId)
        .filter(u -> units.writes(u, site, day));
    return Stream.concat(own, unitsToWriteFor(site, day).stream().map(Unit::id)).findFirst();
  }

  /** Manages the whole installation: every agency, site and account. */
  public boolean administers() {
    return hasAnywhere(Role.ADMIN);
  }

  /** May change this unit and everything below it: ADMIN everywhere, DESK within its agency. */
  public boolean manages(long unit) {
    return administers() || has(Role.DESK, unit);
  }

  /** Has anything at all to manage. */
  public boolean runsOffice() {
    return administers() || hasAnywhere(Role.DESK);
  }

  void demandOffice() {
    if (!runsOffice()) {
      throw new NotAllowed("fault.not-yours");
    }
  }

  void demandAdmin() {
    if (!administers()) {
      throw new NotAllowed("fault.not-yours");
    }
  }

  /** Every unit in which this role is held, including those below it. */
  public Set<Long> unitsAs(Role role) {
    return grants.stream().filter(g -> g.role() == role)
        .flatMap(g -> units.under(g.unitId()).stream()).collect(Collectors.toSet());
  }

  /** Every unit in which any role is held, including those below it: whose papers they may see. */
  public Set<Long> unitsInSight() {
    return grants.stream().flatMap(g -> units.under(g.unitId()).stream()).collect(Collectors.toSet());
  }

  /** Works in the agency of a site, or manages all of them. */
  public boolean sees(Site site) {
    return administers() || belongsTo(site);
  }

  /** May look into the newsroom of a site: any role within the site's tree, or above it. */
  public boolean belongsTo(Site site) {
    return grants.stream().anyMatch(g ->
        units.within(g.unitId(), site.ownerUnitId()) || units.within(site.ownerUnitId(), g.unitId()));
  }
}
