package vn.cchc.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.route.Hands;
import vn.cchc.route.Relations;
import vn.cchc.route.Route;
import vn.cchc.route.State;
import vn.cchc.route.Subject;

/** Opens articles for reading or, locked, for a change; what somebody may not see does not exist for them. */
public final class ArticleDossiers {
  /** A next edition that was dropped leaves the one before it in its place. */
  private static final Comparator<Edition> NEWEST =
      Comparator.comparing((Edition e) -> e.state() != State.DISCARDED).thenComparing(Edition::no);

  private final Route route;

  public ArticleDossiers(Route route) {
    this.route = route;
  }

  public ArticleDossier open(Tx tx, Actor actor, long id) {
    return tx.once("article " + id + " for " + actor.id(), () ->
        of(tx, actor, tx.mapper(ArticleMapper.class).byId(id), () -> editions(tx, id)));
  }

  public ArticleDossier lock(Tx tx, Actor actor, long id) {
    return of(tx, actor, tx.mapper(ArticleMapper.class).lock(id), () -> tx.mapper(EditionMapper.class).ofArticle(id));
  }

  /** Every edition of an article, the first one first. */
  public static List<Edition> editions(Tx tx, long article) {
    return tx.once("editions of " + article, () -> tx.mapper(EditionMapper.class).ofArticle(article));
  }

  /** The newest that was not dropped; the only one even if it was. */
  public static Edition newest(List<Edition> editions) {
    return editions.stream().max(NEWEST).orElseThrow(() -> new NotFound("article.none"));
  }

  private ArticleDossier of(Tx tx, Actor actor, Optional<Article> found, Supplier<List<Edition>> editions) {
    Article article = found.orElseThrow(() -> new NotFound("article.none"));
    var all = editions.get();
    var working = all.stream().filter(e -> e.state().working()).findFirst().orElse(null);
    var live = all.stream().filter(e -> e.state() == State.PUBLISHED).findFirst().orElse(null);
    var newest = working != null ? working : newest(all);
    Edition shown = working != null ? working : live != null ? live : newest;
    Subject subject = subject(article, shown, Hands.of(tx, ArticleDossier.SUBJECT, shown.id()));
    Integer waiting = shown.state() == State.IN_REVIEW ? (Integer) shown.step() : null;
    boolean wrote = ArticleLabels.of(tx, article.id()).authors().contains(actor.id());
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
