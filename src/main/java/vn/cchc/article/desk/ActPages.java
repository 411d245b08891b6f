package vn.cchc.article.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.cchc.article.ArticleAnswer;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.Edition;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.route.Act;
import vn.cchc.route.ActOnPage;

/** The pages that ask before something is done with an article; the doing is the API's own. */
@Path("desk/bai-viet/{id: \\d{1,18}}")
public final class ActPages {
  static final String PATHS = "dang|hen-gio|bo-hen-gio|tra-lai|go|thoi-han|rut|bo";

  private final ActOnPage<Edition, ArticleDossier, ArticleAnswer> acting;
  private final ReadAround around;

  public ActPages(ActOnPage<Edition, ArticleDossier, ArticleAnswer> acting, ReadAround around) {
    this.acting = acting;
    this.around = around;
  }

  @GET
  @Path("{act: " + PATHS + "}")
  public Screen ask(@PathParam("id") long id, @PathParam("act") String path, @Context Actor actor) {
    return screen(actor, id, Act.at(path), Form.of(), List.of());
  }

  @POST
  @Path("{act: " + PATHS + "}")
  public Response act(@PathParam("id") long id, @PathParam("act") String path, Form form, @Context Actor actor) {
    Act act = Act.at(path);
    if (form.get("act").equals("search")) {
      return Response.ok(screen(actor, id, act, form, List.of())).build();
    }
    return acting.act(actor, id, act, form, (dossier, input) -> around.clash(act, dossier, input, form),
        problems -> screen(actor, id, act, form, problems));
  }

  private Screen screen(Actor actor, long id, Act act, Form form, List<Problem> problems) {
    ArticleDossier d = acting.open(actor, id);
    var asked = acting.asked(d, act, form, problems);
    return Screen.of("article/desk/act",
        new ActPage(asked, d, d.demand(act.action()), around.of(actor, act, d, form, problems)));
  }
}
