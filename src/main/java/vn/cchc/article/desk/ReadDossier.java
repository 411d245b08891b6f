package vn.cchc.article.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.Article;
import vn.cchc.article.ArticleAnswer;
import vn.cchc.article.ArticleAnswers;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.ArticleDossiers;
import vn.cchc.article.ArticleLabels;
import vn.cchc.article.Edition;
import vn.cchc.article.EditionMapper;
import vn.cchc.article.StaleRemark;
import vn.cchc.article.SubmittedText;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.identity.Account;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.route.Route;
import vn.cchc.route.StepLine;
import vn.cchc.route.Turn;

/** Reads all that the screens of one article show: its editions, where it stands and with whom. */
public final class ReadDossier {
  /** An article for its own page. creditUnit is empty unless the office named one. */
  record View(ArticleDossier dossier, ArticleAnswer answer, List<StepLine> steps, List<Edition> editions, Names names,
      List<StaleRemark> stale) {}

  record Names(String author, List<String> topics, String creditUnit) {}

  /** A text whose turn it is, and what it can be compared with. */
  record Review(ArticleDossier dossier, ArticleAnswer answer, @Nullable Turn turn, List<StepLine> steps,
      @Nullable SubmittedText before, Names names) {}

  private final Database database;
  private final ArticleDossiers dossiers;
  private final ArticleAnswers answers;
  private final Route route;

  public ReadDossier(Database database, ArticleDossiers dossiers, ArticleAnswers answers, Route route) {
    this.database = database;
    this.dossiers = dossiers;
    this.answers = answers;
    this.route = route;
  }

  ArticleDossier dossier(Actor actor, long id) {
    return database.read(tx -> dossiers.open(tx, actor, id));
  }

  View view(Actor actor, long id) {
    return database.read(tx -> {
      ArticleDossier d = dossiers.open(tx, actor, id);
      var answer = answers.of(tx, d);
      return new View(d, answer, StepLine.of(tx, route, d), ArticleDossiers.editions(tx, id), names(tx, d),
          tx.mapper(EditionMapper.class).staleRemarks(id));
    });
  }

  Review review(Actor actor, long id) {
    return database.read(tx -> {
      ArticleDossier d = dossiers.open(tx, actor, id);
      Edition e = d.edition();
      var answer = answers.of(tx, d);
      return new Review(d, answer, route.turn(tx, d), StepLine.of(tx, route, d),
          tx.mapper(EditionMapper.class).submittedBefore(e.id(), e.round()).orElse(null), names(tx, d));
    });
  }

  private Names names(Tx tx, ArticleDossier d) {
    Article a = d.article();
    Account author = Registry.people(tx, List.of(a.createdBy())).get(a.createdBy());
    Long credit = a.creditUnitId();
    return new Names(author == null ? "" : author.named(), ArticleLabels.of(tx, a.id()).topicNames(),
        credit == null ? "" : Registry.unit(tx, credit).name());
  }

  static Edition edition(View view, int no) {
    return view.editions().stream().filter(e -> e.no() == no).findFirst().orElseThrow(() -> new NotFound("article.none"));
  }
}
