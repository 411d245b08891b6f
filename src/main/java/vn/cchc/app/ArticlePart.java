package vn.cchc.app;

import java.time.Duration;
import java.util.List;
import vn.cchc.article.ActionsResource;
import vn.cchc.article.ArticleAnswers;
import vn.cchc.article.ArticleDossiers;
import vn.cchc.article.ArticleHistory;
import vn.cchc.article.ArticleListMapper;
import vn.cchc.article.ArticleMapper;
import vn.cchc.article.ArticlesResource;
import vn.cchc.article.AutosaveMapper;
import vn.cchc.article.CorrectLabels;
import vn.cchc.article.EditionFiles;
import vn.cchc.article.EditionMapper;
import vn.cchc.article.Newsdesk;
import vn.cchc.article.PublishDue;
import vn.cchc.article.ReadArticles;
import vn.cchc.article.WhoseTurn;
import vn.cchc.article.WorkSource;
import vn.cchc.article.WriteArticle;
import vn.cchc.article.desk.ActPages;
import vn.cchc.article.desk.ArticleListPages;
import vn.cchc.article.desk.ArticleMenu;
import vn.cchc.article.desk.ArticlePages;
import vn.cchc.article.desk.Autosaves;
import vn.cchc.article.desk.CalendarPages;
import vn.cchc.article.desk.EditorPages;
import vn.cchc.article.desk.EditorScreens;
import vn.cchc.article.desk.LabelPages;
import vn.cchc.article.desk.NewArticlePages;
import vn.cchc.article.desk.Presence;
import vn.cchc.article.desk.PresenceMapper;
import vn.cchc.article.desk.PreviewPages;
import vn.cchc.article.desk.ReadAround;
import vn.cchc.article.desk.ReadDossier;
import vn.cchc.article.desk.ReviewPages;
import vn.cchc.article.desk.StaleRemarks;
import vn.cchc.article.desk.WorkPages;
import vn.cchc.article.desk.WritingDesk;
import vn.cchc.identity.MenuSource;
import vn.cchc.plan.Holidays;
import vn.cchc.plan.Plans;
import vn.cchc.quota.Ledger;
import vn.cchc.quota.MyUnitState;
import vn.cchc.quota.WouldCount;
import vn.cchc.route.ActOnPage;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.EditRoute;
import vn.cchc.route.Route;
import vn.cchc.route.RouteMapper;
import vn.cchc.route.RouteMenu;
import vn.cchc.route.RoutePages;
import vn.cchc.route.RoutedMapper;

/** Routes, articles and the actions on them. */
final class ArticlePart implements Part {
  static final List<Class<?>> MAPPERS = List.of(
      RoutedMapper.class, RouteMapper.class, ArticleMapper.class, EditionMapper.class, EditionFiles.class, ArticleListMapper.class,
      AutosaveMapper.class, PresenceMapper.class);

  private static final String DUE_WORK = "publish-due";
  private static final Duration BESIDES = Duration.ofSeconds(30);

  private final Common common;
  private final Newsdesk newsdesk;
  private final WriteArticle write;
  private final ArticleDossiers dossiers;
  private final List<Object> resources;

  ArticlePart(Common c, Ledger ledger, MyUnitState myUnits, WouldCount wouldCount, List<WorkSource> others) {
    common = c;
    var route = new Route();
    dossiers = new ArticleDossiers(route);
    var answers = new ArticleAnswers(route, c.links());
    var read = new ReadArticles(c.database(), dossiers, answers);
    write = new WriteArticle(c.database(), c.clock(), c.journal(), dossiers, answers, ledger);
    var history = new ArticleHistory(c.database(), dossiers, c.journal());
    newsdesk = new Newsdesk(c.database(), c.clock(), c.journal(), route, ledger, dossiers, answers,
        due -> c.wakeUps().wakeAt(due, DUE_WORK));
    var plans = new Plans(c.database());
    var autosaves = new Autosaves(c.database(), c.clock(), dossiers);
    var presence = new Presence(c.database(), c.clock(), dossiers);
    var screens = new EditorScreens(c.clock(), plans, autosaves, presence, new StaleRemarks(c.database()));
    var editor = new EditorPages(read, write, autosaves, screens, (actor, id, version, at) ->
        newsdesk.actions().act(actor, id, Action.SUBMIT, ActionInput.submitting(version, at)), c.links());
    var turns = new WhoseTurn(c.database(), c.clock(), route);
    var holidays = new Holidays(c.database(), c.journal());
    var whole = new ReadDossier(c.database(), dossiers, answers, route);
    var around = new ReadAround(read, wouldCount, c.clock());
    var correct = new CorrectLabels(c.database(), c.clock(), c.journal(), dossiers, ledger);
    c.frames().add(new RouteMenu());
    var acting = new ActOnPage<>(c.database(), newsdesk.actions(), c.links());
    resources = List.of(
        new ArticlePages(whole, history, newsdesk.actions(), c.links()),
        new ReviewPages(whole, acting, c.clock()),
        new ActPages(acting, around),
        new LabelPages(whole, correct, screens, c.links()),
        new PreviewPages(c.database(), dossiers, answers),
        new RoutePages(new EditRoute(c.database(), c.journal()), c.registry(), c.links()),
        new WorkPages(read, turns, myUnits, holidays, c.clock(), others), new ArticleListPages(read, c.registry()),
        new CalendarPages(read, c.registry(), holidays, c.clock()), editor, new NewArticlePages(c.registry(), write, autosaves, screens, editor, c.links()),
        new WritingDesk(autosaves, presence),
        new ArticlesResource(write, read, c.registry(), c.links()),
        new ActionsResource(newsdesk.actions(), history));
  }

  @Override
  public void start() {
    common.wakeUps().every(BESIDES, DUE_WORK, publishDue()::run, publishDue()::coming);
  }

  /** "My work" is the very first entry, so it is added before the other parts. */
  static MenuSource menu(Common c, List<WorkSource> others) {
    return new ArticleMenu(new WhoseTurn(c.database(), c.clock(), new Route()), others);
  }

  WriteArticle write() {
    return write;
  }

  ArticleDossiers dossiers() {
    return dossiers;
  }

  Newsdesk newsdesk() {
    return newsdesk;
  }

  PublishDue publishDue() {
    return newsdesk.publishDue();
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
