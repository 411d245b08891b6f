package vn.cchc.article.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleAnswer;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.Edition;
import vn.cchc.fault.Fault;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.fault.WrongState;
import vn.cchc.http.Form;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.Times;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.route.ActForm;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.Actions;
import vn.cchc.text.HtmlAllowList;
import vn.cchc.text.WideTables;

/** The page on which a text is read, compared and approved or returned with one thumb. */
@Path("desk/bai-viet/{id: \\d{1,18}}/duyet")
public final class ReviewPages {
  /** What a text is compared with. */
  public enum Basis { RETURNED, LIVE }

  /** comparison is null the first time, and when the whole text was asked for. */
  record ReviewPage(ReadDossier.Review review, @Nullable Comparison comparison, boolean comparable, String body, Form form,
      List<Problem> problems, boolean mayApprove, boolean duePast) {
    Edition edition() {
      return review.dossier().edition();
    }

    Times times() {
      return review.dossier().site().times();
    }

    boolean last() {
      return review.turn() != null && review.turn().last();
    }

    List<String> ticks() {
      return review.turn() == null ? List.of() : review.turn().step().tickList();
    }

    boolean wrong(String field) {
      return problems.stream().anyMatch(p -> p.field().equals(field));
    }
  }

  private final ReadDossier read;
  private final Actions<Edition, ArticleDossier, ArticleAnswer> actions;
  private final Clock clock;
  private final Links links;

  public ReviewPages(ReadDossier read, Actions<Edition, ArticleDossier, ArticleAnswer> actions, Clock clock, Links links) {
    this.read = read;
    this.actions = actions;
    this.clock = clock;
    this.links = links;
  }

  /** so-voi: RETURNED or LIVE; toan-van shows the text alone. */
  @GET
  public Screen review(@PathParam("id") long id, @QueryParam("so-voi") @Nullable Basis basis,
      @QueryParam("toan-van") @Nullable String whole, @Context Actor actor) {
    return screen(actor, id, basis, whole != null, new Form(new MultivaluedHashMap<>()), List.of());
  }

  @POST
  public Response decide(@PathParam("id") long id, Form form, @Context Actor actor) {
    boolean returns = form.get("act").equals("return");
    try {
      var found = new ArrayList<Problem>();
      ActionInput input = ActForm.read(form, read.dossier(actor, id).site().months().zone(), found);
      var after = actions.act(actor, id, returns ? Action.RETURN : Action.APPROVE, input);
      String done = returns ? "article.returned" : "article.approved-" + after.state();
      return Response.seeOther(URI.create(links.desk("/bai-viet/" + id + "?done=" + done))).build();
    } catch (Problems wrong) {
      return Response.status(422).entity(screen(actor, id, null, false, form, wrong.list())).build();
    } catch (Stale stale) {
      return again(actor, id, form, stale);
    } catch (WrongState | NotAllowed refused) {
      return moved(actor, id, form, (Fault) refused);
    }
  }

  private Response again(Actor actor, long id, Form form, Stale stale) {
    try {
      var problems = List.of(new Problem("", "act.stale"));
      return Response.status(409).entity(screen(actor, id, null, false, form, problems)).build();
    } catch (WrongState | NotAllowed gone) {
      return moved(actor, id, form, stale);
    }
  }

  private Response moved(Actor actor, long id, Form form, Fault fault) {
    return Response.status(fault instanceof NotAllowed ? 403 : 409).entity(Screen.of("article/desk/moved",
        new ActPages.MovedPage(read.dossier(actor, id), fault.key(), fault.args(), form.get("reason")))).build();
  }

  private Screen screen(Actor actor, long id, @Nullable Basis basis, boolean whole, Form form,
      List<Problem> problems) {
    var review = read.review(actor, id);
    boolean mayApprove = review.dossier().may(Action.APPROVE);
    Edition e = review.dossier().demand(mayApprove ? Action.APPROVE : Action.RETURN);
    var comparison = Comparison.of(review, basis);
    Instant proposed = e.proposedPublishAt();
    boolean past = proposed != null && !proposed.isAfter(clock.instant());
    return Screen.of("article/desk/review", new ReviewPage(review, whole ? null : comparison, comparison != null,
        WideTables.scrolling(HtmlAllowList.clean(e.body()), Words.in(actor.account().language()).of("site.table")), form, problems, mayApprove, past));
  }
}
