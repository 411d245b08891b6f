package vn.cchc.decision.notice;

import java.util.List;
import java.util.Optional;
import vn.cchc.article.ArticleDossier;
import vn.cchc.article.ArticleDossiers;
import vn.cchc.article.ArticleMapper;
import vn.cchc.article.Edition;
import vn.cchc.article.Requirements;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problem;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.route.Route;
import vn.cchc.route.Signers;
import vn.cchc.route.Turn;

/** Reads how the notice of a decision stands: whether it says what the items say, and for whom it waits. */
public final class ReadNotice {
  private final Database database;
  private final Route route;
  private final DecisionDossiers decisions;
  private final ArticleDossiers articles;
  private final DraftNotice draft;

  public ReadNotice(Database database, Route route, DecisionDossiers decisions, ArticleDossiers articles, DraftNotice draft) {
    this.database = database;
    this.route = route;
    this.decisions = decisions;
    this.articles = articles;
    this.draft = draft;
  }

  public NoticeStanding standing(Actor actor, long decision) {
    return database.read(tx -> standing(tx, actor, decisions.open(tx, actor, decision)));
  }

  private NoticeStanding standing(Tx tx, Actor actor, DecisionDossier dossier) {
    Decision d = dossier.decision();
    Optional<ArticleDossier> notice = d.noticeArticleId() == null ? Optional.empty() : open(tx, actor, d.noticeArticleId());
    if (notice.isEmpty()) {
      return new NoticeStanding(d, dossier.site(), null, true, List.of(), List.of(), "", DraftNotice.mayDraft(actor, d), false, false);
    }
    ArticleDossier article = notice.get();
    Edition e = article.edition();
    Turn turn = route.turn(tx, article);
    boolean beingWritten = e.state().beingWritten();
    return new NoticeStanding(d, dossier.site(), e, matches(tx, d, dossier.site(), e), beingWritten ? lacking(tx, article) : List.of(),
        turn == null ? List.of() : Signers.names(tx, turn.signers()), turn == null ? "" : turn.step().name(), false,
        article.may(vn.cchc.route.Action.SAVE), article.live() != null);
  }

  private Optional<ArticleDossier> open(Tx tx, Actor actor, long article) {
    try {
      return Optional.of(articles.open(tx, actor, article));
    } catch (NotFound hidden) {
      return Optional.empty();
    }
  }

  private boolean matches(Tx tx, Decision d, Site site, Edition e) {
    return NoticeTables.match(e.body(), draft.text(tx, d, site).tables());
  }

  private static List<Problem> lacking(Tx tx, ArticleDossier article) {
    return Requirements.of(article.edition().content(), tx.mapper(ArticleMapper.class).topics(article.article().id()));
  }
}
