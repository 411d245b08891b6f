package vn.cchc.plan;

import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.fault.Problem;
import vn.cchc.fault.WrongState;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;

/** Shows and processes the forms of a plan: typed values come back with what is wrong or what others saved. */
public final class PlanForms {
  private final Database database;
  private final Clock clock;
  private final Links links;

  public PlanForms(Database database, Clock clock, Links links) {
    this.database = database;
    this.clock = clock;
    this.links = links;
  }

  /** What a use case does with a form for this version of the plan. */
  interface Save {
    void with(Typed typed, int version);
  }

  /** The fields as stored in the present plan. */
  interface Stored extends Function<PlanWhole, Fields> {}

  Screen show(Actor actor, long plan, String template, Stored stored) {
    PlanWhole whole = draft(plan);
    return Screen.of(template, page(actor, whole, stored.apply(whole), List.of(), null, false));
  }

  Screen show(Actor actor, long plan, String template, Stored stored, boolean inForce) {
    PlanWhole whole = draft(plan);
    return Screen.of(template, page(actor, whole, stored.apply(whole), List.of(), null, inForce));
  }

  Response save(Actor actor, long plan, Form form, String template, Stored stored, String done, Save save) {
    return save(actor, plan, form, template, stored, false, done, save);
  }

  Response save(Actor actor, long plan, Form form, String template, Stored stored, boolean inForce, String done, Save save) {
    var loop = FormLoop.showing(problems -> Screen.of(template, page(actor, draft(plan), Fields.typed(form), problems, null, inForce)))
        .whenStale(saved -> stale(actor, draft(plan), form, template, stored, inForce));
    return loop.answer(() -> {
      save.with(new Typed(form), form.number("version"));
      return links.goTo("/ke-hoach/" + plan + "?ban=du-thao&done=" + done);
    });
  }

  private Screen stale(Actor actor, PlanWhole now, Form form, String template, Stored stored, boolean inForce) {
    return Screen.of(template, page(actor, now, Fields.typed(form), List.of(), stored.apply(now), inForce));
  }

  PlanWhole draft(long plan) {
    return database.read(tx -> {
      PlanWhole whole = Plans.whole(tx, plan, null);
      PlanVersion draft = whole.in(VersionState.DRAFT).orElseThrow(() -> new WrongState("plan.no-draft"));
      return Plans.whole(tx, plan, draft.no());
    });
  }

  private FormPage page(Actor actor, PlanWhole whole, Fields fields, List<Problem> problems, @Nullable Fields current, boolean inForce) {
    return database.read(tx -> {
      Site site = Registry.site(tx, whole.plan().siteId());
      PlanChange.refuseOthers(actor, site);
      var today = site.months().dayOf(clock.instant());
      return new FormPage(site, whole.plan(), whole.shown(), fields, problems, current, unitsOf(actor, site), whole.topics(),
          tx.mapper(TopicMapper.class).validOn(site.id(), today), tx.mapper(RuleMapper.class).countingKinds(today), inForce);
    });
  }

  private static List<Unit> unitsOf(Actor actor, Site site) {
    return actor.units().under(site.ownerUnitId()).stream().flatMap(id -> actor.units().unit(id).stream())
        .sorted(Comparator.comparing(Unit::kind).thenComparing(Unit::id)).toList();
  }
}
