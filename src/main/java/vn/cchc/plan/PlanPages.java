package vn.cchc.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;

/** The plans of a site, readable by everybody in the agency. */
@Path("desk/ke-hoach")
public final class PlanPages {
  /** The plans of a site; sites are those that the person belongs to. */
  record ListPage(Site site, List<Site> sites, List<PlanLine> plans, boolean keeps, int nextYear, boolean holidaysMissing) {}

  private final Plans plans;
  private final Registry registry;
  private final Holidays holidays;
  private final Clock clock;

  public PlanPages(Plans plans, Registry registry, Holidays holidays, Clock clock) {
    this.plans = plans;
    this.registry = registry;
    this.holidays = holidays;
    this.clock = clock;
  }

  @GET
  public Screen list(@QueryParam("site") @Nullable String slug, @Context Actor actor) {
    List<Site> sites = registry.sites().stream().filter(actor::belongsTo).toList();
    Site site = Site.named(sites, slug);
    List<PlanLine> lines = plans.ofSite(site.id());
    var today = site.months().dayOf(clock.instant());
    int newest = lines.stream().map(PlanLine::year).max(Comparator.naturalOrder()).orElse(today.getYear() - 1);
    return Screen.of("plan/list", new ListPage(site, sites, lines, PlanChange.keeps(actor, site), newest + 1,
        Holidays.keeps(actor) && holidays.nextYearMissing(today)));
  }
}
