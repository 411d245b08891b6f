package vn.cchc.article.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleAnswer;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.Edition;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Screen;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.route.ActOnPage;
import vn.cchc.route.Review;
import vn.cchc.text.HtmlAllowList;
import vn.cchc.text.WideTables;

/** The page on which a text is read, compared and approved or returned with one thumb. */
@Path("desk/bai-viet/{id: \\d{1,18}}/duyet")
public final class ReviewPages {
  /** What a text is compared with. */
  public enum Basis { RETURNED, LIVE }

  /** comparison is null the first time, and when the whole text was asked for. */
  record ReviewPage(Review review, ReadDossier.Review read, @Nullable Comparison comparison, boolean comparable, String body) {
    Edition edition() {
      return read.dossier().edition();
    }
  }

  private final ReadDossier read;
  private final ActOnPage<Edition, ArticleDossier, ArticleAnswer> acting;
  private final Clock clock;

  public ReviewPages(ReadDossier read, ActOnPage<Edition, ArticleDossier, ArticleAnswer> acting, Clock clock) {
    this.read = read;
    this.acting = acting;
    this.clock = clock;
  }

  /** so-voi: RETURNED or LIVE; toan-van shows the text alone. */
  @GET
  public Screen review(@PathParam("id") long id, @QueryParam("so-voi") @Nullable Basis basis,
      @QueryParam("toan-van") @Nullable String whole, @Context Actor actor) {
    return screen(actor, id, basis, whole != null, Form.of(), List.of());
  }

  @POST
  public Response decide(@PathParam("id") long id, Form form, @Context Actor actor) {
    return acting.decide(actor, id, form, problems -> screen(actor, id, null, false, form, problems));
  }

  private Screen screen(Actor actor, long id, @Nullable Basis basis, boolean whole, Form form, List<Problem> problems) {
    var now = read.review(actor, id);
    var review = Review.of(acting.shown(now.dossier()), now.dossier(), now.steps(), now.turn(), List.of(), form, problems, clock.instant());
    var comparison = Comparison.of(now, basis);
    return Screen.of("article/desk/review", new ReviewPage(review, now, whole ? null : comparison, comparison != null,
        WideTables.scrolling(HtmlAllowList.clean(now.dossier().edition().body()), Words.in(actor.account().language()).of("site.table"))));
  }
}
