package vn.cchc.article.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleAnswer;
import vn.cchc.article.ArticleAnswers;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.ArticleDossiers;
import vn.cchc.article.ArticleMapper;
import vn.cchc.article.Edition;
import vn.cchc.article.Requirements;
import vn.cchc.db.Database;
import vn.cchc.fault.Problem;
import vn.cchc.http.Screen;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.route.Action;
import vn.cchc.text.HtmlAllowList;
import vn.cchc.text.WideTables;

/** The saved text as visitors would read it, with what it still lacks. */
@Path("desk/bai-viet/{id: \\d{1,18}}")
public final class PreviewPages {
  /** A text before it is sent on. */
  record PreviewPage(ArticleDossier dossier, ArticleAnswer answer, String body, List<Problem> problems, Width width) {
    boolean writable() {
      return dossier.may(Action.SAVE);
    }
  }

  /** How wide the reader's screen is taken to be. */
  public enum Width { PHONE, TABLET, DESKTOP }

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");

  private final Database database;
  private final ArticleDossiers dossiers;
  private final ArticleAnswers answers;

  public PreviewPages(Database database, ArticleDossiers dossiers, ArticleAnswers answers) {
    this.database = database;
    this.dossiers = dossiers;
    this.answers = answers;
  }

  @GET
  @Path("xem")
  public Screen preview(@PathParam("id") long id, @QueryParam("rong") @Nullable Width width, @Context Actor actor) {
    return database.read(tx -> {
      ArticleDossier d = dossiers.open(tx, actor, id);
      Edition e = d.edition();
      var problems = new ArrayList<>(Requirements.of(e.content(), tx.mapper(ArticleMapper.class).topics(id)));
      skippedHeading(e.body()).ifPresent(h -> problems.add(new Problem("body", "preview.heading-order", h)));
      return Screen.of("article/desk/preview",
          new PreviewPage(d, answers.of(tx, d), WideTables.scrolling(HtmlAllowList.clean(e.body()),
              Words.in(actor.account().language()).of("site.table")), problems,
              width == null ? Width.DESKTOP : width));
    });
  }

  /** A heading that is more than one level below the one before it: readers by ear lose the thread. */
  static Optional<String> skippedHeading(String body) {
    int before = 1;
    for (var heading : Jsoup.parseBodyFragment(body).select(String.join(",", HEADINGS))) {
      int level = heading.normalName().charAt(1) - '0';
      if (level > before + 1) {
        return Optional.of(heading.text());
      }
      before = level;
    }
    return Optional.empty();
  }
}
