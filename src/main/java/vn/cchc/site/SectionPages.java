package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.NotFound;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Open;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Unit;
import vn.cchc.plan.Topic;

/** A site's first page, its lists by topic and unit, and the newest articles as a fragment for other pages. */
@Open
@Path(SectionPages.SITE)
public final class SectionPages {
  static final String SITE = "{site: [a-z0-9][a-z0-9-]*}";
  static final int A_PAGE = 20;
  private static final int MOST_IN_FRAGMENT = 20;

  private final Visits visits;
  private final LiveArticles shelves;
  private final Registry registry;
  private final Answers answers;

  SectionPages(Visits visits, LiveArticles shelves, Registry registry, Answers answers) {
    this.visits = visits;
    this.shelves = shelves;
    this.registry = registry;
    this.answers = answers;
  }

  record ListPage(String title, @Nullable Topic topic, @Nullable Unit unit, Page<ArticleLine> lines, PageTurner turner,
      List<Topic> topics) {
    Metadata meta(SiteFrame frame) {
      var first = Metadata.page(frame, title, frame.t("site.list-about", title, frame.name()), null);
      return turner.page() == 1 ? first : first.at(frame.absolute(turner.to(turner.page())));
    }

    /** The document's title says which page of the list this is. */
    String heading(SiteFrame frame) {
      return turner.pages() > 1 ? title + " " + frame.t("site.page-of", turner.page(), turner.pages()) : title;
    }
  }

  record FragmentPage(List<ArticleLine> lines) {}

  @GET
  public Response home(@PathParam("site") String slug, @BeanParam ListQuery query, @Context HttpServletRequest request) {
    if (!request.getRequestURI().endsWith("/")) {
      return Answers.movedTo(request.getRequestURI() + "/");
    }
    Visit visit = visits.to(request, slug);
    if (query.filter("page").isPresent() || query.id("unit").isPresent()) {
      return list(visit, null, query);
    }
    return answers.page(visit, "site/home", shelves.front(visit.site()));
  }

  @GET
  @Path("chu-de/{topic}")
  public Response topic(@PathParam("site") String slug, @PathParam("topic") String topic, @BeanParam ListQuery query,
      @Context HttpServletRequest request) {
    Visit visit = visits.to(request, slug);
    return list(visit, shelves.topic(visit.site(), topic), query);
  }

  private Response list(Visit visit, @Nullable Topic topic, ListQuery query) {
    Unit unit = query.id("unit").map(this::unit).orElse(null);
    var shelf = new ArticleFilter(visit.siteId(), topic == null ? null : topic.id(), unit == null ? null : unit.id());
    var lines = shelves.page(shelf, new Paging(query.paging(A_PAGE).page(), A_PAGE));
    String address = topic == null ? visit.frame().to("/") : visit.frame().topic(topic.slug());
    var turner = PageTurner.of(lines, address + (unit == null ? "?" : "?unit=" + unit.id() + "&") + "page=");
    String title = topic != null ? topic.name() : unit != null ? unit.name() : visit.frame().t("site.all-articles");
    return answers.page(visit, "site/list", new ListPage(title, topic, unit, lines, turner, shelves.topics(visit.site())));
  }

  private Unit unit(long id) {
    return registry.units().unit(id).orElseThrow(() -> new NotFound("site.no-unit"));
  }

  @GET
  @Path("fragment/moi-nhat")
  public Response fragment(@PathParam("site") String slug, @QueryParam("n") @Nullable String n,
      @Context HttpServletRequest request) {
    Visit visit = visits.to(request, slug);
    return answers.page(visit, "site/fragment",
        new FragmentPage(shelves.newest(ArticleFilter.of(visit.siteId()), howMany(n))));
  }

  private static int howMany(@Nullable String n) {
    if (n == null) {
      return 5;
    }
    if (!n.matches("[0-9]{1,2}") || Integer.parseInt(n) < 1 || Integer.parseInt(n) > MOST_IN_FRAGMENT) {
      throw new Malformed("site.fragment-count", MOST_IN_FRAGMENT);
    }
    return Integer.parseInt(n);
  }
}
