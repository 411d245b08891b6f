package vn.cchc.decision.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionAnswer;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.decision.ReadDecisions;
import vn.cchc.decision.WriteDecision;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.route.Act;
import vn.cchc.route.ActOnPage;
import vn.cchc.route.Action;

/** The pages that ask before something is done with a decision; the doing is the API's own. */
@Path("desk/quyet-dinh/{id: \\d{1,18}}")
public final class DecisionActPages {
  static final String PATHS = "trinh|dang|hen-gio|bo-hen-gio|tra-lai|rut|dinh-chinh|thu-hoi|bo";

  private final DecisionViews views;
  private final ReadDecisions read;
  private final WriteDecision write;
  private final ActOnPage<Decision, DecisionDossier, DecisionAnswer> acting;
  private final Clock clock;

  public DecisionActPages(DecisionViews views, ReadDecisions read, WriteDecision write,
      ActOnPage<Decision, DecisionDossier, DecisionAnswer> acting, Clock clock) {
    this.views = views;
    this.read = read;
    this.write = write;
    this.acting = acting;
    this.clock = clock;
  }

  /** The page of an action of the table. */
  static Act of(Action action) {
    return action == Action.WITHDRAW ? Act.REVOKE
        : Arrays.stream(Act.values()).filter(a -> a.action() == action).findFirst().orElseThrow();
  }

  @GET
  @Path("{act: " + PATHS + "}")
  public Screen ask(@PathParam("id") long id, @PathParam("act") String path, @Context Actor actor) {
    return screen(actor, id, Act.at(path), Form.of(), List.of());
  }

  /** A correction leads to the draft that it opens. */
  @POST
  @Path("{act: " + PATHS + "}")
  public Response act(@PathParam("id") long id, @PathParam("act") String path, Form form, @Context Actor actor) {
    Act act = Act.at(path);
    ActOnPage.Again again = problems -> screen(actor, id, act, form, problems);
    return act != Act.CORRECT ? acting.act(actor, id, act, form, (dossier, input) -> List.of(), again)
        : acting.act(actor, id, form, (dossier, input) -> List.of(),
            input -> "/quyet-dinh/" + write.correct(actor, id, input.version()).id() + "?done=decision." + act.done(), again);
  }

  private Screen screen(Actor actor, long id, Act act, Form form, List<Problem> problems) {
    var view = views.view(actor, id);
    var asked = acting.asked(view.dossier(), act, form, problems);
    var effects = act == Act.REVOKE ? read.aftermath(actor, id, clock.instant()) : null;
    return Screen.of("decision/desk/act", new ActPage(asked, view, effects));
  }
}
