package vn.cchc.article;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.fault.Problem;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.text.HtmlAllowList;

/** The saved text as visitors would read it, with what it still lacks. */
@Path("desk/bai-viet/{id: \\d{1,18}}")
public final class PreviewPages {
  /** A text before it is sent on. */
  record PreviewPage(Dossier dossier, ArticleAnswer answer, String body, List<Problem> problems) {
    boolean writable() {
      return dossier.may(Action.SAVE);
    }
  }

  private final Database database;
  private final Dossiers dossiers;
  private final ArticleAnswers answers;

  public PreviewPages(Database database, Dossiers dossiers, ArticleAnswers answers) {
    this.database = database;
    this.dossiers = dossiers;
    this.answers = answers;
  }

  @GET
  @Path("xem")
  public Screen preview(@PathParam("id") long id, @Context Actor actor) {
    return database.read(tx -> {
      Dossier d = dossiers.open(tx, actor, id);
      Edition e = d.edition();
      var problems = Requirements.of(e.content(), tx.mapper(ArticleMapper.class).topics(id));
      return Screen.of("article/preview",
          new PreviewPage(d, answers.of(tx, d), HtmlAllowList.clean(e.body()), problems));
    });
  }
}
