package vn.cchc.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.fault.NotAllowed;

/** Who makes a request, with the roles he holds at this moment. */
public record Actor(Account account, List<Grant> grants, UnitTree units) {
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

  /** Keeps the whole installation: every agency, site and account. */
  public boolean administers() {
    return hasAnywhere(Role.ADMIN);
  }

  /** May change this unit and what hangs on it: ADMIN everywhere, DESK within its agency. */
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

  /** Every unit in which this role is held, those under it included. */
  public Set<Long> unitsAs(Role role) {
    return grants.stream().filter(g -> g.role() == role)
        .flatMap(g -> units.under(g.unitId()).stream()).collect(Collectors.toSet());
  }

  /** Every unit in which any role is held, those under it included: whose papers he may look at. */
  public Set<Long> unitsInSight() {
    return grants.stream().flatMap(g -> units.under(g.unitId()).stream()).collect(Collectors.toSet());
  }

  /** Works in the agency of a site, or looks after all of them. */
  public boolean sees(Site site) {
    return administers() || belongsTo(site);
  }

  /** May look into the newsroom of a site: any role within the site's tree, or above it. */
  public boolean belongsTo(Site site) {
    return grants.stream().anyMatch(g ->
        units.within(g.unitId(), site.ownerUnitId()) || units.within(site.ownerUnitId(), g.unitId()));
  }
}
