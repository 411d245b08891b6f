package vn.cchc.decision.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.decision.Decision;
import vn.cchc.decision.notice.NoticeStanding;
import vn.cchc.decision.notice.ReadNotice;
import vn.cchc.fault.Problem;
import vn.cchc.http.Screen;
import vn.cchc.http.Times;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.route.Action;
import vn.cchc.route.HistoryLine;
import vn.cchc.route.State;

/** A decision's own page: its heading, where it stands, its items in figures, what can be done with it, its history. */
@Path("desk/quyet-dinh/{id: \\d{1,18}}")
public final class DecisionPages {
  record DecisionPage(DecisionViews.View view, List<HistoryLine> history, List<Problem> problems,
      NoticeStanding notice) {
    Times times() {
      return view.dossier().site().times();
    }

    Decision decision() {
      return view.decision();
    }

    /** Under /desk. */
    String own() {
      return "/quyet-dinh/" + decision().id();
    }

    /** Posted, and its day has not come. */
    boolean ahead() {
      return !view.effect().atPosting() && decision().effectiveOn().isAfter(view.today());
    }

    List<Action> actions() {
      return view.dossier().actions();
    }

    /** What a person most likely came for: what is not ready is mended before it is sent; null after posting. */
    @Nullable Action main() {
      if (decision().state().wasPosted()) {
        return null;
      }
      boolean mend = decision().state() == State.RETURNED || view.items().all().open() > 0
          || view.items().all().accepted() == 0;
      return mend && view.dossier().may(Action.SAVE) ? Action.SAVE : actions().get(0);
    }
  }

  private final DecisionViews views;
  private final ReadNotice notices;

  public DecisionPages(DecisionViews views, ReadNotice notices) {
    this.views = views;
    this.notices = notices;
  }

  @GET
  public Screen show(@PathParam("id") long id, @Context Actor actor) {
    return screen(actor, id, List.of());
  }

  /** With what was wrong about something that was sent from this page. */
  Screen screen(Actor actor, long id, List<Problem> problems) {
    // first, because whoever acted is named in the history and once more beside the steps
    var events = views.history(actor, id);
    var view = views.view(actor, id);
    var words = Words.in(actor.account().language());
    return Screen.of("decision/desk/show", new DecisionPage(view,
        HistoryLine.of(events, view.dossier().site().times(), words), problems,
        notices.standing(actor, id)));
  }
}
