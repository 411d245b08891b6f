package vn.cchc.decision.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.decision.Decision;
import vn.cchc.decision.ReadDecisions;
import vn.cchc.decision.WriteDecision;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;

/** "Nhập quyết định mới": the form of a heading before the decision exists. */
@Path("desk/quyet-dinh/moi")
public final class NewDecisionPages {
  /** For somebody who enters decisions for more than one site. */
  record SitesPage(List<Site> sites) {}

  private static final int SPARE = 3;

  private final Registry registry;
  private final ReadDecisions read;
  private final WriteDecision write;
  private final Links links;

  public NewDecisionPages(Registry registry, ReadDecisions read, WriteDecision write, Links links) {
    this.registry = registry;
    this.read = read;
    this.write = write;
    this.links = links;
  }

  @GET
  public Screen form(@QueryParam("site") @Nullable String slug, @Context Actor actor) {
    var sites = sites(actor);
    if (slug == null && sites.size() > 1) {
      return Screen.of("decision/desk/sites", new SitesPage(sites));
    }
    Site site = Site.named(sites, slug);
    var form = Form.of("site", site.slug(), "once", UUID.randomUUID().toString(), "followsBasis", "0", "clockRule", "USUAL",
        "unit", "" + write.usualUnit(actor, site));
    return screen(actor, site, form, List.of(), List.of(), SPARE);
  }

  @POST
  public Response begin(Form typed, @Context Actor actor) {
    Form form = DecisionForm.withoutBlankRows(typed);
    Site site = Site.named(sites(actor), form.get("site"));
    if (form.get("act").equals("row")) {
      return Response.ok(screen(actor, site, form, List.of(), List.of(), SPARE + 3)).build();
    }
    var same = sameNumber(actor, site, form);
    var loop = FormLoop.showing(problems -> screen(actor, site, form, problems, same, SPARE))
        .whenNotAllowed(foreign -> screen(actor, site, form, List.of(new Problem("unit", foreign.key())), List.of(), SPARE));
    return loop.answer(() -> {
      var found = new ArrayList<Problem>();
      var input = DecisionForm.input(form, site.slug(), null, found);
      DecisionFormPages.refuseDouble(same, form, found);
      Problems.refuseAny(found);
      long id = Database.again(() -> write.begin(actor, input, form.mark())).id();
      return links.goTo("/quyet-dinh/" + id + "?done=decision.begun");
    });
  }

  private List<Decision> sameNumber(Actor actor, Site site, Form form) {
    var day = form.day("date", new ArrayList<>());
    return day == null || read.begun(actor, form.mark()) ? List.of() : read.sameNumber(actor, site, form.get("number"), day);
  }

  private List<Site> sites(Actor actor) {
    var own = registry.sites().stream().filter(s -> !write.unitsToWriteFor(actor, s).isEmpty()).toList();
    if (own.isEmpty()) {
      throw new NotAllowed("decision.nothing-to-write-for");
    }
    return own;
  }

  private Screen screen(Actor actor, Site site, Form form, List<Problem> problems, List<Decision> same, int spare) {
    var said = FormPage.inWords(problems, Words.in(actor.account().language()));
    return Screen.of("decision/desk/form",
        new FormPage(null, site, write.unitsToWriteFor(actor, site), form, said, spare, same, null));
  }
}
