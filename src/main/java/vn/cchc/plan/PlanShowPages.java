package vn.cchc.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.NotFound;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;

/** One complete plan, in any of its versions. */
@Path("desk/ke-hoach/{plan: \\d+}")
public final class PlanShowPages {
  private final Plans plans;
  private final Registry registry;

  public PlanShowPages(Plans plans, Registry registry) {
    this.plans = plans;
    this.registry = registry;
  }

  @GET
  public Screen show(@PathParam("plan") long id, @QueryParam("ban") @Nullable String no, @Context Actor actor) {
    PlanWhole usual = plans.whole(id, null);
    Site site = registry.sites().stream().filter(s -> s.id() == usual.plan().siteId()).findFirst()
        .orElseThrow(() -> new NotFound("fault.no-plan"));
    PlanWhole whole = version(usual, no);
    refuseForeignDraft(actor, site, whole);
    return Screen.of("plan/show", new ShowPage(site, whole, actor.units(), PlanChange.keeps(actor, site)));
  }

  /** "du-thao" is the draft, if there is one; a number is that version. */
  private PlanWhole version(PlanWhole usual, @Nullable String no) {
    long id = usual.plan().id();
    if (no == null) {
      return usual;
    }
    if (no.equals("du-thao")) {
      return usual.in(VersionState.DRAFT).map(draft -> plans.whole(id, draft.no())).orElse(usual);
    }
    if (!no.matches("\\d{1,4}")) {
      throw new NotFound("fault.no-plan");
    }
    return plans.whole(id, Integer.valueOf(no));
  }

  static void refuseForeignDraft(Actor actor, Site site, PlanWhole whole) {
    boolean issued = whole.shown().state() == VersionState.ISSUED || whole.shown().state() == VersionState.REPLACED;
    if (!issued && !actor.belongsTo(site)) {
      throw new NotFound("fault.no-plan");
    }
  }
}
