package vn.cchc.article.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleAnswer;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.ArticleHistory;
import vn.cchc.article.CorrectLabels;
import vn.cchc.article.Edition;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Form;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.Times;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.Actions;
import vn.cchc.route.HistoryLine;
import vn.cchc.route.State;
import vn.cchc.text.HtmlAllowList;
import vn.cchc.text.WideTables;

/** An article's own page: its text, where it stands, what can be done with it, and its history. */
@Path("desk/bai-viet/{id: \\d{1,18}}")
public final class ArticlePages {
  /** shown is the edition that matters, or an older one that was asked for. */
  record ArticlePage(ReadDossier.View view, Edition shown, String body, List<HistoryLine> history, List<Problem> problems,
      boolean mayLabel) {
    Times times() {
      return view.dossier().site().times();
    }

    boolean older() {
      return shown.id() != view.dossier().edition().id();
    }

    List<Action> actions() {
      return older() ? List.of() : view.dossier().actions();
    }

    /** What a person most likely came for: a text that was returned is to be mended before it is sent again. */
    Action main() {
      boolean mend = shown.state() == State.RETURNED && view.dossier().may(Action.SAVE);
      return mend ? Action.SAVE : actions().get(0);
    }
  }

  private final ReadDossier read;
  private final ArticleHistory history;
  private final Actions<Edition, ArticleDossier, ArticleAnswer> actions;
  private final Links links;

  public ArticlePages(ReadDossier read, ArticleHistory history, Actions<Edition, ArticleDossier, ArticleAnswer> actions, Links links) {
    this.read = read;
    this.history = history;
    this.actions = actions;
    this.links = links;
  }

  @GET
  public Screen show(@PathParam("id") long id, @QueryParam("ban") @Nullable Integer edition, @Context Actor actor) {
    return screen(actor, id, edition, List.of());
  }

  private Screen screen(Actor actor, long id, @Nullable Integer no, List<Problem> problems) {
    // first, because whoever acted is named in the history and once more beside the steps
    var events = history.of(actor, id);
    var view = read.view(actor, id);
    Edition shown = no == null ? view.dossier().edition() : ReadDossier.edition(view, no);
    var words = Words.in(actor.account().language());
    return Screen.of("article/desk/article", new ArticlePage(view, shown,
        WideTables.scrolling(HtmlAllowList.clean(shown.body()), words.of("site.table")),
        HistoryLine.of(events, view.dossier().site().times(), words), problems,
        CorrectLabels.allowed(actor, view.dossier())));
  }

  /** "Trình duyệt" from the article's page; what is lacking is shown here, with the way to the form. */
  @POST
  @Path("trinh")
  public Response submit(@PathParam("id") long id, Form form, @Context Actor actor) {
    try {
      actions.act(actor, id, Action.SUBMIT, ActionInput.of(form.number("version")));
      return Response.seeOther(URI.create(links.desk("/bai-viet/" + id + "?done=article.submitted"))).build();
    } catch (Problems wrong) {
      return Response.status(422).entity(screen(actor, id, null, wrong.list())).build();
    }
  }
}
