package vn.cchc.decision.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionAnswer;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.decision.ReadDecisions;
import vn.cchc.decision.notice.NoticeStanding;
import vn.cchc.decision.notice.ReadNotice;
import vn.cchc.fault.Fault;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.fault.WrongState;
import vn.cchc.http.Form;
import vn.cchc.http.Frame;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.Times;
import vn.cchc.identity.Actor;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.Version;
import vn.cchc.route.ActForm;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.Actions;

/** The page on which a decision is looked through and approved or returned with one thumb. */
@Path("desk/quyet-dinh/{id: \\d{1,18}}/duyet")
public final class DecisionReviewPages {
  /** items are the first of those accepted. */
  record ReviewPage(DecisionViews.View view, NoticeStanding notice, List<Version> items, Form form, List<Problem> problems, boolean mayApprove,
      boolean duePast) {
    Decision decision() {
      return view.decision();
    }

    String own() {
      return "/quyet-dinh/" + decision().id();
    }

    Times times() {
      return view.dossier().site().times();
    }

    boolean last() {
      return view.turn() != null && view.turn().last();
    }

    List<String> ticks() {
      return view.turn() == null ? List.of() : view.turn().step().tickList();
    }

    boolean wrong(String field) {
      return problems.stream().anyMatch(p -> p.field().equals(field));
    }

    boolean timeTyped() {
      return !form.get("publishAt").isEmpty() || wrong("publishAt") || wrong("publishTime");
    }

    /** The names of the parts that an item changes. */
    static String changed(Frame frame, Version item) {
      return String.join(", ", Arrays.stream(item.changedParts().split(","))
          .flatMap(key -> Part.of(key).stream()).map(part -> frame.words().of(part)).toList());
    }
  }

  private static final int SHOWN = 100;

  private final DecisionViews views;
  private final ReadDecisions read;
  private final Actions<Decision, DecisionDossier, DecisionAnswer> actions;
  private final ReadNotice notices;
  private final Clock clock;
  private final Links links;

  public DecisionReviewPages(DecisionViews views, ReadDecisions read, Actions<Decision, DecisionDossier, DecisionAnswer> actions, ReadNotice notices, Clock clock,
      Links links) {
    this.views = views;
    this.read = read;
    this.actions = actions;
    this.notices = notices;
    this.clock = clock;
    this.links = links;
  }

  @GET
  public Screen review(@PathParam("id") long id, @Context Actor actor) {
    return screen(actor, id, Form.of(), List.of());
  }

  @POST
  public Response decide(@PathParam("id") long id, Form form, @Context Actor actor) {
    boolean returns = form.get("act").equals("return");
    try {
      var found = new ArrayList<Problem>();
      ActionInput input = ActForm.read(form, read.dossier(actor, id).site().months().zone(), found);
      Problems.refuseAny(found);
      var after = actions.act(actor, id, returns ? Action.RETURN : Action.APPROVE, input);
      String done = returns ? "decision.returned" : "decision.approved-" + after.state();
      return Response.seeOther(URI.create(links.desk("/quyet-dinh/" + id + "?done=" + done))).build();
    } catch (Problems wrong) {
      return Response.status(422).entity(screen(actor, id, form, wrong.list())).build();
    } catch (Stale stale) {
      return again(actor, id, form, stale);
    } catch (WrongState | NotAllowed refused) {
      return DecisionActPages.moved(read, actor, id, form, (Fault) refused);
    }
  }

  private Response again(Actor actor, long id, Form form, Stale stale) {
    try {
      var problems = List.of(new Problem("", "decision.act-stale"));
      return Response.status(409).entity(screen(actor, id, form, problems)).build();
    } catch (WrongState | NotAllowed gone) {
      return DecisionActPages.moved(read, actor, id, form, stale);
    }
  }

  private Screen screen(Actor actor, long id, Form form, List<Problem> problems) {
    var view = views.view(actor, id);
    boolean mayApprove = view.dossier().may(Action.APPROVE);
    Decision d = view.dossier().demand(mayApprove ? Action.APPROVE : Action.RETURN);
    Instant proposed = d.proposedPublishAt();
    boolean past = proposed != null && !proposed.isAfter(clock.instant());
    return Screen.of("decision/desk/review",
        new ReviewPage(view, notices.standing(actor, id), read.accepted(actor, id, SHOWN), form, problems, mayApprove, past));
  }
}
