package vn.cchc.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;

/** Begins an empty plan for a site. */
@Path("desk/ke-hoach/moi/{site}")
public final class NewPlanPages {
  /** Year and title of the new plan, as typed. */
  record NewPage(Site site, Fields fields, List<Problem> problems) {}

  private final DraftPlan drafts;
  private final Registry registry;
  private final Links links;

  public NewPlanPages(DraftPlan drafts, Registry registry, Links links) {
    this.drafts = drafts;
    this.registry = registry;
    this.links = links;
  }

  @GET
  public Screen form(@PathParam("site") String slug, @Context Actor actor) {
    return screen(actor, slug, new Fields(), List.of());
  }

  @POST
  public Response begin(@PathParam("site") String slug, Form form, @Context Actor actor) {
    return FormLoop.showing(problems -> screen(actor, slug, Fields.typed(form), problems)).answer(() -> {
      var typed = new Typed(form);
      int year = typed.number("year");
      typed.refuseUnreadable();
      long plan = drafts.empty(actor, slug, year, typed.text("title"));
      return links.goTo("/ke-hoach/" + plan + "?done=plan.drafted");
    });
  }

  private Screen screen(Actor actor, String slug, Fields fields, List<Problem> problems) {
    Site site = registry.site(slug);
    PlanChange.refuseOthers(actor, site);
    return Screen.of("plan/new", new NewPage(site, fields, problems));
  }
}
