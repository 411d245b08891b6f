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
import vn.cchc.decision.DecisionAnswer;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.decision.MoveLaw;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Form;
import vn.cchc.http.Screen;
import vn.cchc.http.Times;
import vn.cchc.http.WithProblems;
import vn.cchc.identity.Actor;
import vn.cchc.route.ActOnPage;

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
  private final ActOnPage<Decision, DecisionDossier, DecisionAnswer> acting;

  public DecisionLawPages(MoveLaw moveLaw, ActOnPage<Decision, DecisionDossier, DecisionAnswer> acting) {
    this.moveLaw = moveLaw;
    this.acting = acting;
  }

  @GET
  public Screen form(@PathParam("id") long id, @Context Actor actor) {
    return screen(actor, id, Form.of(), List.of());
  }

  @POST
  public Response move(@PathParam("id") long id, Form form, @Context Actor actor) {
    return acting.leading(actor, id, form, () -> {
      var found = new ArrayList<Problem>();
      var day = form.day("day", found);
      Problems.refuseAny(found);
      moveLaw.move(actor, id, form.number("version"), day, form.get("reason"));
      return "/quyet-dinh/" + id + "?done=decision.effect-moved";
    }, problems -> screen(actor, id, form, problems));
  }

  private Screen screen(Actor actor, long id, Form form, List<Problem> problems) {
    return Screen.of("decision/desk/law", new LawPage(moveLaw.law(actor, id), form, problems));
  }
}
