package vn.cchc.identity;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;
import vn.cchc.http.Screen;
import vn.cchc.text.SearchKey;

/** The list of sites, the form for a new one, and what each site shows. */
@Path("desk/trang")
public final class SitePages {
  private static final int USUAL_SIZE = 25;

  record SitesPage(Page<SiteRow> list, Pager pager, ListQuery query, boolean mayAdd) {}

  record SiteRow(Site site, String owner) {}

  private final Database database;
  private final Sites sites;
  private final Links links;

  public SitePages(Database database, Sites sites, Links links) {
    this.database = database;
    this.sites = sites;
    this.links = links;
  }

  @GET
  public Screen list(@BeanParam ListQuery query, @Context Actor actor) {
    actor.demandOffice();
    String wanted = SearchKey.of(query.q());
    var found = database.read(tx -> tx.mapper(SiteMapper.class).all()).stream()
        .filter(s -> actor.manages(s.ownerUnitId()))
        .filter(s -> SearchKey.of(s.name() + " " + s.slug()).contains(wanted)).toList();
    var paging = query.paging(USUAL_SIZE);
    var rows = found.stream().skip(paging.offset()).limit(paging.size())
        .map(s -> new SiteRow(s, actor.units().unit(s.ownerUnitId()).map(Unit::name).orElse(""))).toList();
    var page = Page.of(rows, paging, found.size());
    return Screen.of("identity/sites", new SitesPage(page, Pager.of(page, query), query, actor.administers()));
  }

  @GET
  @Path("moi")
  public Screen blank(@Context Actor actor) {
    actor.demandAdmin();
    return screen(actor, null, SiteForm.blank(), List.of(), false);
  }

  @POST
  public Response add(Form form, @Context Actor actor) {
    actor.demandAdmin();
    return FormLoop.showing(problems -> screen(actor, null, form, problems, false)).answer(() -> {
      sites.add(actor, SiteForm.read(form, null));
      return links.goTo("/trang?done=sites.added");
    });
  }

  @GET
  @Path("{id: \\d{1,18}}")
  public Screen form(@PathParam("id") long id, @Context Actor actor) {
    Site site = managed(actor, id);
    return screen(actor, site, SiteForm.of(site), List.of(), false);
  }

  @POST
  @Path("{id: \\d{1,18}}")
  public Response save(@PathParam("id") long id, Form form, @Context Actor actor) {
    Site site = managed(actor, id);
    var loop = FormLoop.showing(problems -> screen(actor, site, form, problems, false))
        .whenStale(stale -> screen(actor, managed(actor, id), form, List.of(Problem.above(stale)), true));
    return loop.answer(() -> {
      sites.edit(actor, id, form.number("version"), SiteForm.read(form, site));
      return links.goTo("/trang?done=sites.saved");
    });
  }

  private static Screen screen(Actor actor, @Nullable Site site, Form typed, List<Problem> problems, boolean stale) {
    var owners = UnitChoice.managedBy(actor, Set.of(UnitKind.AGENCY));
    return Screen.of("identity/siteform",
        new SiteForm(site, typed, problems, owners, actor.administers(), stale ? site : null));
  }

  private Site managed(Actor actor, long id) {
    return database.read(tx -> Sites.managedBy(tx, actor, id));
  }
}
