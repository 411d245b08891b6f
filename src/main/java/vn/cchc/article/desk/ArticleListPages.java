package vn.cchc.article.desk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.article.ArticleItem;
import vn.cchc.article.Kind;
import vn.cchc.article.ReadArticles;
import vn.cchc.db.Page;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;
import vn.cchc.route.State;

/** The list of articles: filters and sorting stand in the address. */
@Path("desk/bai-viet")
public final class ArticleListPages {
  static final List<String> SORTS = List.of("updated", "title", "unit");

  /** A page of the list and what it can be filtered by. */
  record ListPage(Page<ArticleItem> list, Pager pager, ListQuery query, List<Site> sites, List<Unit> units, boolean writes) {
    boolean filtered() {
      return !query.q().isEmpty() || Stream.of("state", "unit", "site", "kind", "own").anyMatch(f -> query.filter(f).isPresent());
    }
  }

  private final ReadArticles read;
  private final Registry registry;

  public ArticleListPages(ReadArticles read, Registry registry) {
    this.read = read;
    this.registry = registry;
  }

  @GET
  public Screen list(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = query.filter("site").map(registry::site).orElse(null);
    var list = read.list(actor, site, query.id("unit"), query.choice("state", State.class),
        query.choice("kind", Kind.class), query.filter("own").isPresent(), query.q(), query.sort(SORTS), query.paging(25));
    Set<Long> visible = actor.unitsInSight();
    var units = actor.units().inOrder().stream()
        .filter(u -> visible.contains(u.id()) && u.kind().writes()).toList();
    var sites = registry.sites().stream().filter(actor::belongsTo).toList();
    return Screen.of("article/desk/list", new ListPage(list, Pager.of(list, query), query, sites, units, actor.writes()));
  }
}
