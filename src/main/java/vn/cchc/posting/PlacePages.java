package vn.cchc.posting;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Role;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;

/** The places of a site: who is responsible for each, how much is open there; the office adds, renames and ends them. */
@Path("desk/niem-yet/noi")
public final class PlacePages {
  /** The places, and the form for one more. */
  record ListPage(Site site, List<Site> sites, List<DisclosurePlace> places, Map<Long, PostingMapper.PlaceCount> counts,
      boolean keeps, List<Unit> units, LocalDate today, Form typed, List<Problem> problems) {
    long open(DisclosurePlace place) {
      var count = counts.get(place.id());
      return count == null ? 0 : count.open();
    }

    String unit(DisclosurePlace place) {
      return units.stream().filter(u -> place.unitId() != null && u.id() == place.unitId()).map(Unit::name).findFirst().orElse("");
    }
  }

  /** One place to be renamed, given to another unit, or ended. */
  record EditPage(DisclosurePlace place, Site site, List<Unit> units, long open, Form typed, List<Problem> problems) {}

  private final Places places;
  private final ReadPostings read;
  private final Reach reach;
  private final Links links;

  public PlacePages(Places places, ReadPostings read, Reach reach, Links links) {
    this.places = places;
    this.read = read;
    this.reach = reach;
    this.links = links;
  }

  @GET
  public Screen list(@BeanParam ListQuery query, @Context Actor actor) {
    return listed(actor, reach.site(actor, query.filter("site")), Form.of(), List.of());
  }

  @POST
  public Response add(Form form, @Context Actor actor) {
    Site site = reach.site(actor, form.filled("site"));
    return FormLoop.showing(problems -> listed(actor, site, form, problems)).answer(() -> {
      places.add(actor, site, new Places.Input(kind(form), form.get("medium").equals("WEB") ? Medium.WEB : Medium.PAPER,
          form.get("name"), form.idIfAny("unit"), form.ticked("hangAll")));
      return links.goTo("/niem-yet/noi?site=" + site.slug() + "&done=place.added");
    });
  }

  @GET
  @Path("{id: \\d{1,18}}")
  public Screen edit(@PathParam("id") long id, @Context Actor actor) {
    return editing(actor, id, Form.of(), List.of());
  }

  @POST
  @Path("{id: \\d{1,18}}")
  public Response save(@PathParam("id") long id, Form form, @Context Actor actor) {
    return FormLoop.showing(problems -> editing(actor, id, form, problems)).answer(() -> {
      places.change(actor, id, form.get("name"), form.idIfAny("unit"));
      return links.goTo("/niem-yet/noi?site=" + siteOf(actor, id).slug() + "&done=place.saved");
    });
  }

  @POST
  @Path("{id: \\d{1,18}}/ket-thuc")
  public Response end(@PathParam("id") long id, @Context Actor actor) {
    places.end(actor, id);
    return links.goTo("/niem-yet/noi?site=" + siteOf(actor, id).slug() + "&done=place.ended");
  }

  private Screen listed(Actor actor, Site site, Form typed, List<Problem> problems) {
    return Screen.of("posting/places", new ListPage(site, reach.sites(actor), places.ofSite(site), read.counts(site),
        actor.has(Role.DESK, site.ownerUnitId()), units(actor, site), read.today(site), typed, problems));
  }

  private Screen editing(Actor actor, long id, Form typed, List<Problem> problems) {
    DisclosurePlace place = places.forChange(actor, id);
    Site site = siteOf(actor, id);
    var count = read.counts(site).get(id);
    return Screen.of("posting/place",
        new EditPage(place, site, units(actor, site), count == null ? 0 : count.open(), typed, problems));
  }

  private Site siteOf(Actor actor, long id) {
    long site = places.forChange(actor, id).siteId();
    return reach.sites(actor).stream().filter(s -> s.id() == site).findFirst().orElseThrow();
  }

  private static List<Unit> units(Actor actor, Site site) {
    return actor.units().inOrder().stream()
        .filter(u -> u.validTo() == null && actor.units().within(u.id(), site.ownerUnitId())).toList();
  }

  private static PlaceKind kind(Form form) {
    return Arrays.stream(PlaceKind.values())
        .filter(k -> k.name().equals(form.get("kind")) && k != PlaceKind.OWN_PORTAL).findFirst()
        .orElseThrow(() -> new Malformed("fault.no-such-choice", "kind"));
  }
}
