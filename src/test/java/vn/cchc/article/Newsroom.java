package vn.cchc.article;

import java.time.Clock;
import vn.cchc.db.Database;
import vn.cchc.http.Links;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Journal;
import vn.cchc.quota.Ledger;
import vn.cchc.route.Actions;
import vn.cchc.route.Route;

/** The use cases of articles as the desk has them, to be called without HTTP. */
final class Newsroom {
  final WriteArticle write;
  final CorrectLabels labels;
  final Actions<Edition, ArticleDossier, ArticleAnswer> actions;
  final PublishDue publishDue;
  private final Database database;
  private final ArticleDossiers dossiers;
  private final ArticleAnswers answers;

  Newsroom(Database database, Clock clock, Journal journal) {
    this.database = database;
    var route = new Route();
    var ledger = new Ledger(clock);
    dossiers = new ArticleDossiers(route);
    answers = new ArticleAnswers(route, new Links("/cchc", null));
    write = new WriteArticle(database, clock, journal, dossiers, answers, ledger);
    labels = new CorrectLabels(database, clock, journal, dossiers, ledger);
    var newsdesk = new Newsdesk(database, clock, journal, route, ledger, dossiers, answers, due -> { });
    actions = newsdesk.actions();
    publishDue = newsdesk.publishDue();
  }

  ArticleAnswer read(Actor actor, long id) {
    return database.read(tx -> answers.of(tx, dossiers.open(tx, actor, id)));
  }
}
