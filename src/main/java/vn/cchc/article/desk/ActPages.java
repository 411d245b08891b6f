package vn.cchc.article.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.article.ArticleAnswer;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.Edition;
import vn.cchc.fault.Fault;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.fault.WrongState;
import vn.cchc.http.Form;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.route.ActForm;
import vn.cchc.route.ActionInput;
import vn.cchc.route.Actions;

/** The pages that ask before something is done with an article; the doing is the API's own. */
@Path("desk/bai-viet/{id: \\d{1,18}}")
public final class ActPages {
  /** The article had moved on before the click came: where it is now, and the reason that was typed. */
  record MovedPage(ArticleDossier dossier, String faultKey, Object[] faultArgs, String typed) {}

  static final String PATHS = "dang|hen-gio|bo-hen-gio|tra-lai|go|thoi-han|rut|bo";

  private final ReadDossier read;
  private final ReadAround around;
  private final Actions<Edition, ArticleDossier, ArticleAnswer> actions;
  private final Links links;

  public ActPages(ReadDossier read, ReadAround around, Actions<Edition, ArticleDossier, ArticleAnswer> actions, Links links) {
    this.read = read;
    this.around = around;
    this.actions = actions;
    this.links = links;
  }

  @GET
  @Path("{act: " + PATHS + "}")
  public Screen ask(@PathParam("id") long id, @PathParam("act") String path, @Context Actor actor) {
    return screen(actor, id, Act.at(path), new Form(new MultivaluedHashMap<>()), List.of());
  }

  @POST
  @Path("{act: " + PATHS + "}")
  public Response act(@PathParam("id") long id, @PathParam("act") String path, Form form, @Context Actor actor) {
    Act act = Act.at(path);
    if (form.get("act").equals("search")) {
      return Response.ok(screen(actor, id, act, form, List.of())).build();
    }
    try {
      var found = new ArrayList<Problem>();
      ArticleDossier d = read.dossier(actor, id);
      ActionInput input = ActForm.read(form, d.site().months().zone(), found);
      found.addAll(around.clash(act, d, input, form));
      Problems.refuseAny(found);
      actions.act(actor, id, act.action(), input);
      return Response.seeOther(URI.create(links.desk("/bai-viet/" + id + "?done=" + act.doneKey()))).build();
    } catch (Problems wrong) {
      return Response.status(422).entity(screen(actor, id, act, form, wrong.list())).build();
    } catch (Stale stale) {
      return again(actor, id, act, form, stale);
    } catch (WrongState | NotAllowed refused) {
      return moved(actor, id, form, (Fault) refused);
    }
  }

  /** Something else about the article was changed meanwhile: shown anew, with what was typed. */
  private Response again(Actor actor, long id, Act act, Form form, Stale stale) {
    try {
      var problems = List.of(new Problem("", "act.stale"));
      return Response.status(409).entity(screen(actor, id, act, form, problems)).build();
    } catch (WrongState | NotAllowed gone) {
      return moved(actor, id, form, stale);
    }
  }

  private Response moved(Actor actor, long id, Form form, Fault fault) {
    ArticleDossier now = read.dossier(actor, id);
    return Response.status(fault instanceof NotAllowed ? 403 : 409)
        .entity(Screen.of("article/desk/moved", new MovedPage(now, fault.key(), fault.args(), form.get("reason")))).build();
  }

  private Screen screen(Actor actor, long id, Act act, Form form, List<Problem> problems) {
    ArticleDossier d = read.dossier(actor, id);
    var edition = d.demand(act.action());
    return Screen.of("article/desk/act", new ActPage(act, d, edition, form, problems, around.of(actor, act, d, form, problems)));
  }
}
