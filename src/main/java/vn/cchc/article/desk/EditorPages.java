package vn.cchc.article.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleAnswer;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.ArticleInput;
import vn.cchc.article.Autosave;
import vn.cchc.article.Edition;
import vn.cchc.article.ReadArticles;
import vn.cchc.article.SaveOptions;
import vn.cchc.article.WriteArticle;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.TypedTime;
import vn.cchc.identity.Actor;
import vn.cchc.route.Action;

/** The editor's form of an article that exists: whatever happens, what was typed comes back. */
@Path("desk/bai-viet/{id: \\d{1,18}}")
public final class EditorPages {
  /** Sends a saved text on to approval; the workflow hands this in. */
  public interface Submission {
    void submit(Actor actor, long id, int version, @Nullable Instant publishAt);
  }

  private final ReadArticles read;
  private final WriteArticle write;
  private final Autosaves autosaves;
  private final EditorScreens screens;
  private final Submission submission;
  private final Links links;

  public EditorPages(ReadArticles read, WriteArticle write, Autosaves autosaves, EditorScreens screens, Submission submission,
      Links links) {
    this.read = read;
    this.write = write;
    this.autosaves = autosaves;
    this.screens = screens;
    this.submission = submission;
    this.links = links;
  }

  @GET
  @Path("sua")
  public Screen form(@PathParam("id") long id, @QueryParam("lay") @Nullable String take, @Context Actor actor) {
    ArticleDossier d = read.dossier(actor, id);
    Edition e = d.demand(Action.SAVE);
    var kept = "tu-luu".equals(take) ? autosaves.of(actor, e.id()) : java.util.Optional.<Autosave>empty();
    Form form = kept.map(k -> ArticleForm.kept(k, d.site().slug(), ""))
        .orElseGet(() -> ArticleForm.of(read.one(actor, id), d.site().times()));
    return screens.edit(actor, d, form, List.of(), kept.isPresent());
  }

  @POST
  @Path("sua")
  public Response save(@PathParam("id") long id, Form form, @Context Actor actor) {
    ArticleDossier d = read.dossier(actor, id);
    return switch (form.get("act")) {
      case "convert" -> Response.ok(screens.legacy("/bai-viet/" + id + "/sua", form)).build();
      case "converted", "edit" -> Response.ok(screens.edit(actor, d, form, List.of(), false)).build();
      default -> save(actor, d, form);
    };
  }

  private Response save(Actor actor, ArticleDossier d, Form form) {
    long id = d.article().id();
    var loop = FormLoop.showing(problems -> screens.edit(actor, d, form, problems, false))
        .whenStale(stale -> screens.stale(id, form, (ArticleAnswer) stale.current()))
        .whenRefused(refused -> screens.kept(id, form, refused));
    return loop.answer(() -> {
      var found = new ArrayList<Problem>();
      Instant proposed = TypedTime.read(form, "publishAt", "publishTime", d.site().months().zone(), found);
      ArticleInput input = ArticleForm.input(form, d.site().slug(), form.number("version"), found);
      Problems.refuseAny(found);
      return saved(actor, write.save(actor, id, input, new SaveOptions(null, proposed)), form.get("act"), proposed);
    });
  }

  /** Where it goes on after saving; a text that cannot be submitted yet stays in the form with every reason. */
  Response saved(Actor actor, ArticleAnswer saved, String act, @Nullable Instant proposed) {
    String page = "/bai-viet/" + saved.id();
    if (!act.equals("submit")) {
      return links.goTo(act.equals("preview") ? page + "/xem" : page + "/sua?done=article.saved");
    }
    return FormLoop.showing(problems -> unsubmitted(actor, saved, problems)).answer(() -> {
      submission.submit(actor, saved.id(), saved.version(), proposed);
      return links.goTo(page + "?done=article.submitted");
    });
  }

  private Screen unsubmitted(Actor actor, ArticleAnswer saved, List<Problem> problems) {
    ArticleDossier d = read.dossier(actor, saved.id());
    return screens.edit(actor, d, ArticleForm.of(saved, d.site().times()), problems, false);
  }

  /** "Sửa bài": the next edition is opened and shown for writing. */
  @POST
  @Path("ban-moi")
  public Response openEdition(@PathParam("id") long id, Form form, @Context Actor actor) {
    write.openEdition(actor, id, form.number("version"));
    return links.goTo("/bai-viet/" + id + "/sua?done=article.edition-opened");
  }

  /** The text kept unsaved is dropped on the writer's word. */
  @POST
  @Path("bo-tu-luu")
  public Response dropKept(@PathParam("id") long id, @Context Actor actor) {
    autosaves.drop(actor, read.dossier(actor, id).edition().id());
    return links.goTo("/bai-viet/" + id + "/sua");
  }
}
