package vn.cchc.plan;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.NotFound;
import vn.cchc.http.ListQuery;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;

/** Plans and topics by API. */
@Path("api/v1")
@Produces(MediaType.APPLICATION_JSON)
public final class PlanResource {
  private final Plans plans;
  private final Registry registry;
  private final Clock clock;

  public PlanResource(Plans plans, Registry registry, Clock clock) {
    this.plans = plans;
    this.registry = registry;
    this.clock = clock;
  }

  /** Plans of a site, newest year first; without a site, of all sites. */
  @GET
  @Path("plans")
  public Page<PlanAnswer.Line> list(@QueryParam("site") @Nullable String slug, @BeanParam ListQuery query, @Context Actor actor) {
    List<Site> sites = slug == null ? registry.sites() : List.of(registry.site(slug));
    var lines = new ArrayList<PlanAnswer.Line>();
    for (Site site : sites) {
      plans.ofSite(site.id()).stream().filter(p -> p.state() != VersionState.DRAFT || actor.belongsTo(site))
          .forEach(p -> lines.add(PlanAnswer.Line.of(site, p)));
    }
    return cut(lines, query.paging(50));
  }

  /** One complete plan: the version in force, otherwise the newest. */
  @GET
  @Path("plans/{plan: \\d+}")
  public PlanAnswer one(@PathParam("plan") long id, @Context Actor actor) {
    PlanWhole whole = plans.whole(id, null);
    Site site = registry.sites().stream().filter(s -> s.id() == whole.plan().siteId()).findFirst()
        .orElseThrow(() -> new NotFound("fault.no-plan"));
    PlanShowPages.refuseForeignDraft(actor, site, whole);
    return PlanAnswer.of(site, whole, actor.units());
  }

  /** Topics that an article of the site may have today, with the letters and labels of this year's plan. */
  @GET
  @Path("topics")
  public Page<PlanAnswer.TopicLine> topics(@QueryParam("site") @Nullable String slug, @BeanParam ListQuery query) {
    if (slug == null) {
      throw new Malformed("fault.site-needed");
    }
    Site site = registry.site(slug);
    var today = site.months().dayOf(clock.instant());
    Map<Long, PlanTopic> inPlan = plans.topicsInPlan(site.id(), today.getYear()).stream()
        .collect(Collectors.toMap(PlanTopic::topicId, t -> t));
    var lines = plans.topics(site.id(), today).stream().map(t -> PlanAnswer.TopicLine.of(t, inPlan.get(t.id()))).toList();
    return cut(lines, query.paging(Paging.LARGEST));
  }

  private static <T> Page<T> cut(List<T> all, Paging paging) {
    return Page.of(all.stream().skip(paging.offset()).limit(paging.size()).toList(), paging, all.size());
  }
}
