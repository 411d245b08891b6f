package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Open;
import vn.cchc.search.Found;
import vn.cchc.search.Fragment;
import vn.cchc.search.Question;
import vn.cchc.search.SearchArticles;

/** Where visitors search articles by words. */
@Open
@Path(SectionPages.SITE + "/tim-kiem")
public final class SearchPages {
  private static final int FARTHEST = SearchArticles.FARTHEST;

  private final Visits visits;
  private final LiveArticles shelves;
  private final SearchArticles search;
  private final Answers answers;

  SearchPages(Visits visits, LiveArticles shelves, SearchArticles search, Answers answers) {
    this.visits = visits;
    this.shelves = shelves;
    this.search = search;
    this.answers = answers;
  }

  record SearchPage(String q, boolean building, List<FoundLine> lines, long total, boolean atLeast, @Nullable PageTurner turner) {
    String heading(SiteFrame frame) {
      String title = q.isEmpty() ? frame.t("site.search-title") : "“" + q + "” – " + frame.t("site.search-title");
      return turner == null || turner.pages() < 2 ? title
          : title + " " + frame.t("site.page-of", turner.page(), turner.pages());
    }
  }

  /** An article found, with its title and a piece of its text, marked. */
  record FoundLine(ArticleLine line, List<Fragment> title, List<Fragment> snippet) {}

  @GET
  public Response search(@PathParam("site") String slug, @BeanParam ListQuery query, @Context HttpServletRequest request) {
    Visit visit = visits.to(request, slug);
    String q = query.q();
    var paging = new Paging(query.paging(SectionPages.A_PAGE).page(), SectionPages.A_PAGE);
    if (q.isEmpty()) {
      return answers.page(visit, "site/search", new SearchPage("", false, List.of(), 0, false, null));
    }
    Optional<Found> found = search.ask(new Question(visit.siteId(), q, null, null, paging));
    return found.map(f -> answers.fresh(200, visit, "site/search", page(visit, q, f, paging)))
        .orElseGet(() -> building(visit, q));
  }

  private SearchPage page(Visit visit, String q, Found found, Paging paging) {
    var marks = search.highlights(q);
    var lines = shelves.inOrder(visit.siteId(), found.hits().stream().map(h -> h.article()).toList()).stream()
        .map(line -> new FoundLine(line, marks.whole(line.title()),
            found.hits().stream().filter(h -> h.article() == line.id()).findFirst().orElseThrow().snippet()))
        .toList();
    var reachable = Page.of(lines, paging, Math.min(FARTHEST, found.total()));
    String address = visit.frame().to("/tim-kiem?q=" + Links.part(q) + "&page=");
    return new SearchPage(q, false, lines, found.total(), found.atLeast(), PageTurner.of(reachable, address));
  }

  private Response building(Visit visit, String q) {
    var page = new SearchPage(q, true, List.of(), 0, false, null);
    return Response.fromResponse(answers.fresh(503, visit, "site/search", page)).header("Retry-After", 60).build();
  }
}
