package vn.cchc.article;

import java.util.Optional;
import java.util.Set;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.route.Hands;
import vn.cchc.route.Relations;
import vn.cchc.route.Route;
import vn.cchc.route.State;
import vn.cchc.route.Subject;

/** Opens articles for reading or, locked, for a change; what somebody may not see does not exist for him. */
public final class ArticleDossiers {
  private final Route route;

  public ArticleDossiers(Route route) {
    this.route = route;
  }

  public ArticleDossier open(Tx tx, Actor actor, long id) {
    return of(tx, actor, tx.mapper(ArticleMapper.class).byId(id));
  }

  public ArticleDossier lock(Tx tx, Actor actor, long id) {
    return of(tx, actor, tx.mapper(ArticleMapper.class).lock(id));
  }

  private ArticleDossier of(Tx tx, Actor actor, Optional<Article> found) {
    Article article = found.orElseThrow(() -> new NotFound("article.none"));
    var editions = tx.mapper(EditionMapper.class);
    var working = editions.working(article.id()).orElse(null);
    var live = editions.live(article.id()).orElse(null);
    var newest = working != null ? working : editions.newest(article.id()).orElseThrow(() -> new NotFound("article.none"));
    Edition shown = working != null ? working : live != null ? live : newest;
    Subject subject = subject(article, shown, Hands.of(tx, ArticleDossier.SUBJECT, shown.id()));
    Integer waiting = shown.state() == State.IN_REVIEW ? (Integer) shown.step() : null;
    boolean wrote = tx.mapper(ArticleMapper.class).authors(article.id()).contains(actor.id());
    var relations = Relations.of(tx, route, actor, subject, wrote, shown.submittedBy(), waiting);
    boolean hidden = relations.isEmpty() && actor.grants().stream().noneMatch(g -> actor.has(g.role(), article.unitId()));
    if (hidden) {
      throw new NotFound("article.none");
    }
    return new ArticleDossier(article, Registry.site(tx, article.siteId()), working, live, newest, subject, relations);
  }

  public static Subject subject(Article article, Edition edition, Set<Long> hands) {
    return new Subject(ArticleDossier.SUBJECT, edition.id(), article.siteId(), edition.kind().name(), article.unitId(),
        edition.round(), hands);
  }
}
