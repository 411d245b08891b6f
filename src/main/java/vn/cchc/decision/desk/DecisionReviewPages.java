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
import vn.cchc.decision.notice.NoticeStanding;
import vn.cchc.decision.notice.ReadNotice;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Frame;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.Version;
import vn.cchc.route.ActOnPage;
import vn.cchc.route.Review;

/** The page on which a decision is looked through and approved or returned with one thumb. */
@Path("desk/quyet-dinh/{id: \\d{1,18}}/duyet")
public final class DecisionReviewPages {
  /** items are the first of those accepted. */
  record ReviewPage(Review review, DecisionViews.View view, NoticeStanding notice, List<Version> items) {
    Decision decision() {
      return view.decision();
    }

    String own() {
      return review.shown().own();
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
  private final ActOnPage<Decision, DecisionDossier, DecisionAnswer> acting;
  private final ReadNotice notices;
  private final Clock clock;

  public DecisionReviewPages(DecisionViews views, ReadDecisions read, ActOnPage<Decision, DecisionDossier, DecisionAnswer> acting,
      ReadNotice notices, Clock clock) {
    this.views = views;
    this.read = read;
    this.acting = acting;
    this.notices = notices;
    this.clock = clock;
  }

  @GET
  public Screen review(@PathParam("id") long id, @Context Actor actor) {
    return screen(actor, id, Form.of(), List.of());
  }

  @POST
  public Response decide(@PathParam("id") long id, Form form, @Context Actor actor) {
    return acting.decide(actor, id, form, problems -> screen(actor, id, form, problems));
  }

  private Screen screen(Actor actor, long id, Form form, List<Problem> problems) {
    var view = views.view(actor, id);
    var review = Review.of(acting.shown(view.dossier()), view.dossier(), view.steps(), view.turn(), view.answer().along(), form, problems,
        clock.instant());
    return Screen.of("decision/desk/review",
        new ReviewPage(review, view, notices.standing(actor, id), read.accepted(actor, id, SHOWN)));
  }
}
