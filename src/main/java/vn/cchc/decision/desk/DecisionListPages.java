package vn.cchc.decision.desk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.db.Page;
import vn.cchc.decision.ReadDecisions;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.route.State;

/** The list of decisions: filters and sorting stand in the address. */
@Path("desk/quyet-dinh")
public final class DecisionListPages {
  static final List<String> SORTS = List.of("issued", "effective", "updated", "number");

  /** A page of the list and what it can be filtered by. */
  record ListPage(Page<DecisionViews.Line> list, Pager pager, ListQuery query, List<Site> sites, List<Integer> years,
      boolean writes) {
    boolean filtered() {
      return !query.q().isEmpty() || Stream.of("state", "site", "year").anyMatch(f -> query.filter(f).isPresent());
    }
  }

  private final ReadDecisions read;
  private final DecisionViews views;
  private final Registry registry;

  public DecisionListPages(ReadDecisions read, DecisionViews views, Registry registry) {
    this.read = read;
    this.views = views;
    this.registry = registry;
  }

  @GET
  public Screen list(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = query.filter("site").map(registry::site).orElse(null);
    var found = read.list(actor, site, query.choice("state", State.class).orElse(null),
        query.id("year").map(Long::intValue).orElse(null), query.q(), query.sort(SORTS), query.paging(25));
    var list = views.lines(found);
    var sites = registry.sites().stream().filter(actor::belongsTo).toList();
    return Screen.of("decision/desk/list",
        new ListPage(list, Pager.of(list, query), query, sites, read.years(actor), actor.writes()));
  }
}
