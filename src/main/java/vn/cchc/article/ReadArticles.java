package vn.cchc.article;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.route.State;
import vn.cchc.text.SearchKey;

/** What somebody sees of the newsroom: one article, lists, and what waits for whom. */
public final class ReadArticles {
  private final Database database;
  private final ArticleDossiers dossiers;
  private final ArticleAnswers answers;

  public ReadArticles(Database database, ArticleDossiers dossiers, ArticleAnswers answers) {
    this.database = database;
    this.dossiers = dossiers;
    this.answers = answers;
  }

  public ArticleAnswer one(Actor actor, long id) {
    return database.read(tx -> answers.of(tx, dossiers.open(tx, actor, id)));
  }

  public ArticleDossier dossier(Actor actor, long id) {
    return database.read(tx -> dossiers.open(tx, actor, id));
  }

  public Page<ArticleItem> list(Actor actor, @Nullable Site site, Optional<Long> unit, Optional<State> state,
      Optional<Kind> kind, boolean ownOnly, String q, String sort, Paging paging) {
    var filter = new ArticleListMapper.Filter(actor.unitsInSight(), site == null ? null : site.id(), unit.orElse(null),
        state.orElse(null), ownOnly ? actor.id() : null, kind.orElse(null), SearchKey.of(q), sort);
    return database.read(tx -> {
      var mapper = tx.mapper(ArticleListMapper.class);
      return Page.of(mapper.list(filter, paging), paging, mapper.count(filter));
    });
  }

  public List<ArticleItem> mine(Actor actor, Set<State> states) {
    return database.read(tx -> tx.mapper(ArticleListMapper.class).mine(actor.id(), states, 50));
  }

  /** Whatever is in these states in units where the person holds one of their roles. */
  public List<ArticleItem> inStates(Set<Long> units, Set<State> states) {
    return units.isEmpty() ? List.of()
        : database.read(tx -> tx.mapper(ArticleListMapper.class).inStates(units, states, 100));
  }

  public List<ArticleItem> calendar(Site site, YearMonth month) {
    var months = site.months();
    return database.read(tx -> tx.mapper(ArticleListMapper.class)
        .calendar(site.id(), months.startOf(month), months.endOf(month)));
  }
}
