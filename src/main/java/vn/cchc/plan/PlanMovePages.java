package vn.cchc.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.Times;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;

/** Actions on a whole plan: copying, issuing, amending, dropping a draft, extending last year's rules. */
@Path("desk/ke-hoach/{plan: \\d+}")
public final class PlanMovePages {
  /** A short form about one plan. */
  record MovePage(Site site, PlanWhole plan, Fields fields, List<Problem> problems) {
    MovePage with(List<Problem> problems) {
      return new MovePage(site, plan, fields, problems);
    }
  }

  /** The use cases behind these pages. */
  public record Moves(DraftPlan draft, IssuePlan issue, AmendPlan amend, RunOn runOn) {}

  /** Does the work; returns the plan to show next. */
  private interface Work {
    long on(Typed typed);
  }

  private final Moves moves;
  private final Plans plans;
  private final Registry registry;
  private final Links links;

  public PlanMovePages(Moves moves, Plans plans, Registry registry, Links links) {
    this.moves = moves;
    this.plans = plans;
    this.registry = registry;
    this.links = links;
  }

  @GET
  @Path("chep")
  public Screen copy(@PathParam("plan") long plan, @Context Actor actor) {
    PlanWhole whole = plans.whole(plan, null);
    return Screen.of("plan/copy", page(actor, whole, new Fields().put("year", whole.plan().year() + 1)));
  }

  @POST
  @Path("chep")
  public Response copy(@PathParam("plan") long plan, Form form, @Context Actor actor) {
    return move("plan/copy", form, page(actor, plans.whole(plan, null), Fields.typed(form)), "plan.copied", typed -> {
      int year = typed.number("year");
      typed.refuseUnreadable();
      return moves.draft().copy(actor, plan, year, form.ticked("sample"));
    });
  }

  @GET
  @Path("ban-hanh")
  public Screen issue(@PathParam("plan") long plan, @Context Actor actor) {
    return Screen.of("plan/issue", page(actor, draft(plan), new Fields()));
  }

  @POST
  @Path("ban-hanh")
  public Response issue(@PathParam("plan") long plan, Form form, @Context Actor actor) {
    return move("plan/issue", form, page(actor, draft(plan), Fields.typed(form)), "plan.issued", typed -> {
      moves.issue().issue(actor, plan, typed.number("version"));
      return plan;
    });
  }

  @GET
  @Path("sua-doi")
  public Screen amend(@PathParam("plan") long plan, @Context Actor actor) {
    return Screen.of("plan/amend", page(actor, plans.whole(plan, null), new Fields()));
  }

  @POST
  @Path("sua-doi")
  public Response amend(@PathParam("plan") long plan, Form form, @Context Actor actor) {
    return move("plan/amend", form, page(actor, plans.whole(plan, null), Fields.typed(form)), "plan.amending", typed -> {
      var from = typed.day("from").orElseThrow(() -> Problems.of("from", "plan.bad-day", typed.text("from")));
      moves.amend().amend(actor, plan, typed.number("version"), from, typed.text("reason"));
      return plan;
    });
  }

  @POST
  @Path("bo-du-thao")
  public Response drop(@PathParam("plan") long plan, Form form, @Context Actor actor) {
    return move("plan/issue", form, page(actor, draft(plan), Fields.typed(form)), "plan.dropped", typed -> {
      moves.amend().drop(actor, plan, typed.number("version"));
      return plan;
    });
  }

  @GET
  @Path("ap-dung-tam")
  public Screen runOn(@PathParam("plan") long plan, @Context Actor actor) {
    PlanWhole whole = plans.whole(plan, null);
    var until = whole.plan().runOnUntil();
    return Screen.of("plan/runon", page(actor, whole, new Fields().put("until", until == null ? "" : Times.HANOI.month(until))));
  }

  @POST
  @Path("ap-dung-tam")
  public Response runOn(@PathParam("plan") long plan, Form form, @Context Actor actor) {
    return move("plan/runon", form, page(actor, plans.whole(plan, null), Fields.typed(form)), "plan.run-on", typed -> {
      var until = typed.month("until");
      typed.refuseUnreadable();
      moves.runOn().until(actor, plan, typed.number("version"), until.orElse(null));
      return plan;
    });
  }

  private Response move(String template, Form form, MovePage page, String done, Work work) {
    return FormLoop.showing(problems -> Screen.of(template, page.with(problems))).answer(() -> {
      long plan = work.on(new Typed(form));
      return links.goTo("/ke-hoach/" + plan + "?ban=du-thao&done=" + done);
    });
  }

  private PlanWhole draft(long plan) {
    PlanWhole whole = plans.whole(plan, null);
    return whole.in(VersionState.DRAFT).map(d -> plans.whole(plan, d.no())).orElse(whole);
  }

  private MovePage page(Actor actor, PlanWhole whole, Fields fields) {
    Site site = registry.sites().stream().filter(s -> s.id() == whole.plan().siteId()).findFirst().orElseThrow();
    PlanChange.refuseOthers(actor, site);
    return new MovePage(site, whole, fields, List.of());
  }
}
