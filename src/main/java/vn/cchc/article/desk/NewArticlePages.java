package vn.cchc.article.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleInput;
import vn.cchc.article.Autosave;
import vn.cchc.article.SaveOptions;
import vn.cchc.article.WriteArticle;
import vn.cchc.db.Database;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.TypedTime;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;

/** "Viết bài mới": the editor's form before the article exists. */
@Path("desk/bai-viet/moi")
public final class NewArticlePages {
  /** For somebody who writes for more than one site. */
  record SitesPage(List<Site> sites) {}

  private final Registry registry;
  private final WriteArticle write;
  private final Autosaves autosaves;
  private final EditorScreens screens;
  private final EditorPages editor;
  private final Links links;

  public NewArticlePages(Registry registry, WriteArticle write, Autosaves autosaves, EditorScreens screens, EditorPages editor,
      Links links) {
    this.registry = registry;
    this.write = write;
    this.autosaves = autosaves;
    this.screens = screens;
    this.editor = editor;
    this.links = links;
  }

  @GET
  public Screen form(@QueryParam("site") @Nullable String slug, @QueryParam("lay") @Nullable String take,
      @Context Actor actor) {
    var sites = sites(actor);
    if (slug == null && sites.size() > 1) {
      return Screen.of("article/desk/sites", new SitesPage(sites));
    }
    Site site = Site.named(sites, slug);
    String once = UUID.randomUUID().toString();
    var kept = "tu-luu".equals(take) ? autosaves.of(actor, Autosave.NOT_BEGUN) : java.util.Optional.<Autosave>empty();
    Form form = kept.map(k -> ArticleForm.kept(k, site.slug(), once))
        .orElseGet(() -> ArticleForm.blank(site.slug(), firstUnit(actor, site), once));
    return screens.begin(actor, site, form, List.of(), kept.isPresent());
  }

  private List<Site> sites(Actor actor) {
    var own = registry.sites().stream().filter(s -> !actor.unitsToWriteFor(s, screens.today(s)).isEmpty()).toList();
    if (own.isEmpty()) {
      throw new NotAllowed("article.nothing-to-write-for");
    }
    return own;
  }

  /** The writer's own unit, when there is no choice. */
  private String firstUnit(Actor actor, Site site) {
    var units = actor.unitsToWriteFor(site, screens.today(site));
    var own = units.stream().filter(u -> actor.grants().stream().anyMatch(g -> g.unitId() == u.id())).toList();
    return own.size() == 1 ? "" + own.get(0).id() : units.size() == 1 ? "" + units.get(0).id() : "";
  }

  @POST
  public Response begin(Form form, @Context Actor actor) {
    Site site = Site.named(sites(actor), form.get("site"));
    return switch (form.get("act")) {
      case "convert" -> Response.ok(screens.legacy("/bai-viet/moi", form)).build();
      case "converted", "edit" -> Response.ok(screens.begin(actor, site, form, List.of(), false)).build();
      default -> begin(actor, site, form);
    };
  }

  private Response begin(Actor actor, Site site, Form form) {
    var loop = FormLoop.showing(problems -> screens.begin(actor, site, form, problems, false))
        .whenNotAllowed(foreign -> screens.begin(actor, site, form, List.of(new Problem("unit", foreign.key())), false));
    return loop.answer(() -> {
      var found = new ArrayList<Problem>();
      Instant proposed = TypedTime.read(form, "publishAt", "publishTime", site.months().zone(), found);
      ArticleInput input = ArticleForm.input(form, site.slug(), null, found);
      Problems.refuseAny(found);
      var begun = Database.again(() -> write.begin(actor, input, new SaveOptions(form.mark(), proposed)));
      return editor.saved(actor, begun, form.get("act"), proposed);
    });
  }

  @POST
  @Path("bo-tu-luu")
  public Response dropKept(@Context Actor actor) {
    autosaves.drop(actor, Autosave.NOT_BEGUN);
    return links.goTo("/bai-viet/moi");
  }
}
