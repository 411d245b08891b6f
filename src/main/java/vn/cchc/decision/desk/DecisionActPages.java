package vn.cchc.decision.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionAnswer;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.decision.ReadDecisions;
import vn.cchc.decision.WriteDecision;
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

/** The pages that ask before something is done with a decision; the doing is the API's own. */
@Path("desk/quyet-dinh/{id: \\d{1,18}}")
public final class DecisionActPages {
  /** The decision had moved on before the click came: where it is now, and the reason that was typed. */
  record MovedPage(Decision decision, String faultKey, Object[] faultArgs, String typed) {}

  private final DecisionViews views;
  private final ReadDecisions read;
  private final WriteDecision write;
  private final Actions<Decision, DecisionDossier, DecisionAnswer> actions;
  private final Clock clock;
  private final Links links;

  public DecisionActPages(DecisionViews views, ReadDecisions read, WriteDecision write, Actions<Decision, DecisionDossier, DecisionAnswer> actions, Clock clock,
      Links links) {
    this.views = views;
    this.read = read;
    this.write = write;
    this.actions = actions;
    this.clock = clock;
    this.links = links;
  }

  @GET
  @Path("{act: " + DecisionAct.PATHS + "}")
  public Screen ask(@PathParam("id") long id, @PathParam("act") String path, @Context Actor actor) {
    return screen(actor, id, DecisionAct.at(path), Form.of(), List.of());
  }

  @POST
  @Path("{act: " + DecisionAct.PATHS + "}")
  public Response act(@PathParam("id") long id, @PathParam("act") String path, Form form, @Context Actor actor) {
    DecisionAct act = DecisionAct.at(path);
    try {
      var found = new ArrayList<Problem>();
      ActionInput input = ActForm.read(form, read.dossier(actor, id).site().months().zone(), found);
      Problems.refuseAny(found);
      long after = act == DecisionAct.CORRECT ? write.correct(actor, id, input.version()).id()
          : actions.act(actor, id, act.action(), input).id();
      return Response.seeOther(URI.create(links.desk("/quyet-dinh/" + after + "?done=" + act.doneKey()))).build();
    } catch (Problems wrong) {
      return Response.status(422).entity(screen(actor, id, act, form, wrong.list())).build();
    } catch (Stale stale) {
      return again(actor, id, act, form, stale);
    } catch (WrongState | NotAllowed refused) {
      return moved(read, actor, id, form, (Fault) refused);
    }
  }

  /** Something else about the decision was changed meanwhile: shown anew, with what was typed. */
  private Response again(Actor actor, long id, DecisionAct act, Form form, Stale stale) {
    try {
      var problems = List.of(new Problem("", "decision.act-stale"));
      return Response.status(409).entity(screen(actor, id, act, form, problems)).build();
    } catch (WrongState | NotAllowed gone) {
      return moved(read, actor, id, form, stale);
    }
  }

  static Response moved(ReadDecisions read, Actor actor, long id, Form form, Fault fault) {
    Decision now = read.dossier(actor, id).decision();
    return Response.status(fault instanceof NotAllowed ? 403 : 409).entity(Screen.of("decision/desk/moved",
        new MovedPage(now, fault.key(), fault.args(), form.get("reason")))).build();
  }

  private Screen screen(Actor actor, long id, DecisionAct act, Form form, List<Problem> problems) {
    var view = views.view(actor, id);
    view.dossier().demand(act.action());
    var aftermath = act == DecisionAct.WITHDRAW ? read.aftermath(actor, id, clock.instant()) : null;
    return Screen.of("decision/desk/act", new ActPage(act, view, form, problems, aftermath));
  }
}
