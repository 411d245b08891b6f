package vn.cchc.article.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.cchc.article.ArticleAnswer;
import vn.cchc.article.CorrectLabels;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.WithProblems;
import vn.cchc.identity.Actor;

/** The office corrects topics, units, audience and angle of an article in any state. */
@Path("desk/bai-viet/{id: \\d{1,18}}/nhan")
public final class LabelPages {
  /** How the labels stand, or as they were typed. */
  record LabelPage(long id, int version, String title, Form form, LabelChoices choices, List<Problem> problems) implements WithProblems {  }

  private final ReadDossier read;
  private final CorrectLabels correct;
  private final EditorScreens screens;
  private final Links links;

  public LabelPages(ReadDossier read, CorrectLabels correct, EditorScreens screens, Links links) {
    this.read = read;
    this.correct = correct;
    this.screens = screens;
    this.links = links;
  }

  @GET
  public Screen form(@PathParam("id") long id, @Context Actor actor) {
    var view = read.view(actor, id);
    var f = new MultivaluedHashMap<String, String>();
    ArticleAnswer a = view.answer();
    f.addAll("topics", a.topics());
    f.addAll("coUnits", a.coUnits().stream().map(u -> "" + u.id()).toList());
    f.addAll("audience", a.audience());
    f.add("angle", a.angle());
    Long credit = view.dossier().article().creditUnitId();
    f.add("creditUnit", credit == null ? "" : "" + credit);
    return screen(actor, view, new Form(f), List.of());
  }

  @POST
  public Response save(@PathParam("id") long id, Form form, @Context Actor actor) {
    return FormLoop.showing(problems -> screen(actor, read.view(actor, id), form, problems)).whenStale("article.act-stale").answer(() -> {
      correct.correct(actor, id, new CorrectLabels.Correction(form.number("version"), form.all("topics"),
          form.ids("coUnits"), form.all("audience"), form.get("angle"), form.idIfAny("creditUnit"), form.get("reason")));
      return links.goTo("/bai-viet/" + id + "?done=article.labels-corrected");
    });
  }

  private Screen screen(Actor actor, ReadDossier.View view, Form form, List<Problem> problems) {
    var d = view.dossier();
    if (!CorrectLabels.allowed(actor, d)) {
      throw new NotAllowed("fault.not-yours");
    }
    return Screen.of("article/desk/relabel", new LabelPage(d.article().id(), d.article().version(), d.edition().title(), form,
        screens.labelChoices(actor, d.site(), form), problems));
  }
}
