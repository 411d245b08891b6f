package vn.cchc.route;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.WithProblems;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;

/** The steps of approval of a site: for every kind of article, for some kinds apart, and for published decisions. */
@Path("desk/quy-trinh")
public final class RoutePages {
  private static final int SPARE_ROWS = 2;

  /** All routes of a site. */
  record ListPage(Site site, List<Site> sites, List<EditRoute.KindSteps> routes, List<Unit> units) {
    String unit(@Nullable Long id) {
      return units.stream().filter(u -> id != null && u.id() == id).map(Unit::name).findFirst().orElse("");
    }
  }

  /** One route as it was typed. */
  record EditPage(Site site, String kind, List<Integer> rows, Form form, List<Unit> units, boolean own, List<Problem> problems) implements WithProblems {
    List<Role> roles() {
      return EditRoute.ROLES;
    }

    List<String> ticks() {
      return EditRoute.TICKS.stream().sorted().toList();
    }
  }

  private final EditRoute edit;
  private final Registry registry;
  private final Links links;

  public RoutePages(EditRoute edit, Registry registry, Links links) {
    this.edit = edit;
    this.registry = registry;
    this.links = links;
  }

  @GET
  public Screen list(@QueryParam("site") @Nullable String slug, @Context Actor actor) {
    Site site = EditRoute.siteFor(registry, actor, slug);
    var sites = registry.sites().stream().filter(s -> actor.manages(s.ownerUnitId())).toList();
    return Screen.of("route/list", new ListPage(site, sites, edit.all(site), units(actor, site)));
  }

  @GET
  @Path("sua")
  public Screen form(@QueryParam("site") @Nullable String slug, @QueryParam("kind") @Nullable String kind, @Context Actor actor) {
    Site site = EditRoute.siteFor(registry, actor, slug);
    String of = kind == null ? "" : kind;
    var routes = edit.all(site);
    var own = routes.stream().filter(r -> r.kind().equals(of)).findFirst()
        .orElseThrow(() -> new Malformed("fault.no-such-choice", "kind")).steps();
    var shown = own.isEmpty() ? routes.get(0).steps() : own;
    return screen(actor, site, of, typed(shown, own), !own.isEmpty(), List.of());
  }

  private static Form typed(List<Step> shown, List<Step> own) {
    var f = new MultivaluedHashMap<String, String>();
    f.add("seen", String.join(",", own.stream().map(s -> "" + s.id()).toList()));
    for (int i = 0; i < shown.size(); i++) {
      Step s = shown.get(i);
      f.add("ord-" + i, "" + (i + 1));
      f.add("name-" + i, s.name());
      f.add("role-" + i, s.role().name());
      f.add("unit-" + i, s.unitId() == null ? "" : "" + s.unitId());
      f.add("limit-" + i, "" + s.limitDays());
      f.addAll("ticks-" + i, s.tickList());
    }
    return new Form(f);
  }

  @POST
  @Path("sua")
  public Response save(Form form, @Context Actor actor) {
    Site site = EditRoute.siteFor(registry, actor, form.get("site"));
    String kind = form.get("kind");
    var seen = form.filled("seen").map(s -> List.of(s.split(",")).stream().map(RoutePages::id).toList()).orElse(List.of());
    var loop = FormLoop.showing(problems -> screen(actor, site, kind, form, !seen.isEmpty(), problems)).whenStale("route.stale");
    return loop.answer(() -> {
      if (form.get("act").equals("drop")) {
        edit.dropOwn(actor, site, kind, seen);
      } else {
        edit.save(actor, site, kind, seen, steps(form));
      }
      return links.goTo("/quy-trinh?site=" + site.slug() + "&done=route.saved");
    });
  }

  private static long id(String typed) {
    try {
      return Long.parseLong(typed);
    } catch (NumberFormatException e) {
      throw new Malformed("fault.not-a-number", "seen");
    }
  }

  /** In the order of the numbers typed; a row without a name is no step. */
  private static List<EditRoute.NewStep> steps(Form form) {
    return rows(form).stream().filter(i -> !form.get("name-" + i).isEmpty())
        .sorted(Comparator.comparingInt(i -> number(form, "ord-" + i, 99)))
        .map(i -> new EditRoute.NewStep(form.get("name-" + i), form.choice("role-" + i, Role.class),
            form.idIfAny("unit-" + i), number(form, "limit-" + i, 0),
            form.all("ticks-" + i))).toList();
  }

  private static int number(Form form, String field, int blank) {
    return form.get(field).isEmpty() ? blank : form.number(field);
  }

  private static List<Integer> rows(Form form) {
    return IntStream.range(0, 20).filter(i -> form.names().contains("name-" + i)).boxed().toList();
  }

  private Screen screen(Actor actor, Site site, String kind, Form form, boolean own, List<Problem> problems) {
    var rows = new ArrayList<>(rows(form));
    long empty = rows.stream().filter(i -> form.get("name-" + i).isEmpty()).count();
    for (long spare = empty; spare < SPARE_ROWS; spare++) {
      rows.add(rows.size());
    }
    return Screen.of("route/edit", new EditPage(site, kind, rows, form, units(actor, site), own && !EditRoute.isBase(kind), problems));
  }

  private static List<Unit> units(Actor actor, Site site) {
    return actor.units().inOrder().stream().filter(u -> actor.units().within(u.id(), site.ownerUnitId())).toList();
  }
}
