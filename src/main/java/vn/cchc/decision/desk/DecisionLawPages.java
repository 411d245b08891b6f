package vn.cchc.decision.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.decision.Decision;
import vn.cchc.decision.MoveLaw;
import vn.cchc.decision.ReadDecisions;
import vn.cchc.fault.Fault;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.Times;
import vn.cchc.http.WithProblems;
import vn.cchc.identity.Actor;

/** The page on which the office says that the legal text behind a decision takes effect on another day. */
@Path("desk/quyet-dinh/{id: \\d{1,18}}/ngay-hieu-luc")
public final class DecisionLawPages {
  record LawPage(MoveLaw.Law law, Form form, List<Problem> problems) implements WithProblems {
    Decision decision() {
      return law.dossier().decision();
    }

    Times times() {
      return law.dossier().site().times();
    }
  }

  private final MoveLaw moveLaw;
  private final ReadDecisions read;
  private final Links links;

  public DecisionLawPages(MoveLaw moveLaw, ReadDecisions read, Links links) {
    this.moveLaw = moveLaw;
    this.read = read;
    this.links = links;
  }

  @GET
  public Screen form(@PathParam("id") long id, @Context Actor actor) {
    return screen(actor, id, Form.of(), List.of());
  }

  @POST
  public Response move(@PathParam("id") long id, Form form, @Context Actor actor) {
    var loop = FormLoop.showing(problems -> screen(actor, id, form, problems)).whenStale("decision.act-stale")
        .whenRefused(refused -> moved(actor, id, form, refused));
    return loop.answer(() -> {
      var found = new ArrayList<Problem>();
      var day = form.day("day", found);
      Problems.refuseAny(found);
      moveLaw.move(actor, id, form.number("version"), day, form.get("reason"));
      return links.goTo("/quyet-dinh/" + id + "?done=decision.effect-moved");
    });
  }

  private Screen moved(Actor actor, long id, Form form, Fault fault) {
    Decision now = read.dossier(actor, id).decision();
    return Screen.of("decision/desk/moved", new DecisionActPages.MovedPage(now, fault.key(), fault.args(), form.get("reason")));
  }

  private Screen screen(Actor actor, long id, Form form, List<Problem> problems) {
    return Screen.of("decision/desk/law", new LawPage(moveLaw.law(actor, id), form, problems));
  }
}
