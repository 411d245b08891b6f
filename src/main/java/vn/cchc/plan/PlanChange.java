package vn.cchc.plan;

import java.util.List;
import java.util.Optional;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Stale;
import vn.cchc.fault.WrongState;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;
import vn.cchc.identity.Site;
import vn.cchc.journal.Entry;

/** How every change of a plan begins: only the office may make it, nobody else saved first, and the plan's row is locked. */
record PlanChange(Tx tx, Actor actor, Site site, Plan plan, List<PlanVersion> versions) {
  static final String SUBJECT = "PLAN";

  static PlanChange open(Tx tx, Actor actor, long id, int version) {
    var mapper = tx.mapper(PlanMapper.class);
    Plan plan = mapper.byId(id).orElseThrow(() -> new NotFound("fault.no-plan"));
    Site site = Registry.site(tx, plan.siteId());
    refuseOthers(actor, site);
    if (mapper.touch(id, version) == 0) {
      throw new Stale(plan.version(), version);
    }
    return new PlanChange(tx, actor, site, plan, tx.mapper(VersionMapper.class).ofPlan(id));
  }

  static void refuseOthers(Actor actor, Site site) {
    if (!keeps(actor, site)) {
      throw new NotAllowed("plan.desk-only");
    }
  }

  static boolean keeps(Actor actor, Site site) {
    return actor.has(Role.DESK, site.ownerUnitId());
  }

  PlanVersion draft() {
    return in(VersionState.DRAFT).orElseThrow(() -> new WrongState("plan.no-draft"));
  }

  PlanVersion issued() {
    return in(VersionState.ISSUED).orElseThrow(() -> new WrongState("plan.not-issued"));
  }

  Optional<PlanVersion> in(VersionState state) {
    return versions.stream().filter(v -> v.state() == state).findFirst();
  }

  Entry entry(String action, PlanVersion version) {
    return Entry.of(actor.id(), action, site.id(), SUBJECT, plan.id()).with("version=" + version.no());
  }
}
