package vn.cchc.article;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;
import vn.cchc.route.Route;
import vn.cchc.route.Subject;

/** Opens articles for reading or, locked, for a change; what somebody may not see does not exist for him. */
public final class Dossiers {
  private final Route route;

  public Dossiers(Route route) {
    this.route = route;
  }

  public Dossier open(Tx tx, Actor actor, long id) {
    return of(tx, actor, tx.mapper(ArticleMapper.class).byId(id));
  }

  public Dossier lock(Tx tx, Actor actor, long id) {
    return of(tx, actor, tx.mapper(ArticleMapper.class).lock(id));
  }

  private Dossier of(Tx tx, Actor actor, Optional<Article> found) {
    Article article = found.orElseThrow(() -> new NotFound("article.none"));
    var editions = tx.mapper(EditionMapper.class);
    var working = editions.working(article.id()).orElse(null);
    var live = editions.live(article.id()).orElse(null);
    var newest = working != null ? working : editions.newest(article.id()).orElseThrow(() -> new NotFound("article.none"));
    Edition shown = working != null ? working : live != null ? live : newest;
    Subject subject = subject(article, shown, editions.hands(shown.id()));
    var relations = relations(tx, actor, article, shown, subject);
    boolean hidden = relations.isEmpty() && actor.grants().stream().noneMatch(g -> actor.has(g.role(), article.unitId()));
    if (hidden) {
      throw new NotFound("article.none");
    }
    return new Dossier(article, Registry.site(tx, article.siteId()), working, live, newest, subject, relations);
  }

  public static Subject subject(Article article, Edition edition, Set<Long> hands) {
    return new Subject(Dossier.SUBJECT, edition.id(), article.siteId(), edition.kind().name(), article.unitId(),
        edition.round(), hands);
  }

  private Set<Relation> relations(Tx tx, Actor actor, Article article, Edition edition, Subject subject) {
    var found = EnumSet.noneOf(Relation.class);
    boolean inUnit = actor.grants().stream().anyMatch(g -> actor.has(g.role(), article.unitId()));
    add(found, Relation.AUTHOR, inUnit && tx.mapper(ArticleMapper.class).authors(article.id()).contains(actor.id()));
    add(found, Relation.SUBMITTER, inUnit && isHim(edition.submittedBy(), actor));
    add(found, Relation.HEAD, actor.has(Role.HEAD, article.unitId()));
    add(found, Relation.DESK, actor.has(Role.DESK, article.unitId()));
    add(found, Relation.LEADER, actor.has(Role.LEADER, article.unitId()));
    add(found, Relation.ON_ROUTE, route.onRoute(tx, subject, actor.id()));
    add(found, Relation.APPROVER, edition.state() == EditionState.IN_REVIEW
        && route.waiting(tx, subject, edition.step()).signers().contains(actor.id()));
    return found;
  }

  private static boolean isHim(@Nullable Long account, Actor actor) {
    return account != null && account == actor.id();
  }

  private static void add(Set<Relation> found, Relation relation, boolean holds) {
    if (holds) {
      found.add(relation);
    }
  }
}
