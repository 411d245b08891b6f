package vn.cchc.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.fault.Gone;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.NotReady;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Open;
import vn.cchc.search.Found;
import vn.cchc.search.Hit;
import vn.cchc.search.Question;
import vn.cchc.search.SearchArticles;

/** What is live, for every program. */
@Open
@Path("api/v1/public/{site}/articles")
@Produces(MediaType.APPLICATION_JSON)
public final class PublicArticles {
  private final Visits visits;
  private final LiveArticles shelves;
  private final Reading reading;
  private final SearchArticles search;
  private final Database database;
  private final Answers answers;

  PublicArticles(Visits visits, LiveArticles shelves, Reading reading, SearchArticles search, Database database, Answers answers) {
    this.visits = visits;
    this.shelves = shelves;
    this.reading = reading;
    this.search = search;
    this.database = database;
    this.answers = answers;
  }

  @GET
  public Response list(@PathParam("site") String site, @BeanParam ListQuery query, @Context HttpServletRequest request) {
    Visit visit = visits.to(request, site);
    Long topic = query.filter("topic").map(slug -> shelves.topic(visit.site(), slug).id()).orElse(null);
    var shelf = new ArticleFilter(visit.siteId(), topic, query.id("unit").orElse(null));
    Paging paging = query.paging(SectionPages.A_PAGE);
    Page<ArticleLine> lines = query.q().isEmpty() ? shelves.page(shelf, paging) : found(shelf, query.q(), paging);
    var topics = topics(lines.items());
    return answers.json(visit, lines.map(line ->
        PublicArticle.of(visit.frame(), line, topics.getOrDefault(line.id(), List.of()))));
  }

  private Page<ArticleLine> found(ArticleFilter shelf, String words, Paging paging) {
    Found found = search.ask(new Question(shelf.site(), words, shelf.topic(), shelf.unit(), paging))
        .orElseThrow(() -> new NotReady("site.search-building", Duration.ofSeconds(60)));
    return Page.of(shelves.inOrder(shelf.site(), found.hits().stream().map(Hit::article).toList()), paging, found.total());
  }

  private Map<Long, List<TopicLabel>> topics(List<ArticleLine> lines) {
    if (lines.isEmpty()) {
      return Map.of();
    }
    var ids = lines.stream().map(ArticleLine::id).toList();
    return database.read(tx -> tx.mapper(ReadingMapper.class).topicsAmong(ids)).stream().collect(groupingBy(
        ReadingMapper.ArticleTopic::article, mapping(t -> new TopicLabel(t.id(), t.slug(), t.name()), toList())));
  }

  @GET
  @Path("{id}")
  public Response article(@PathParam("site") String site, @PathParam("id") String id, @Context HttpServletRequest request) {
    Visit visit = visits.to(request, site);
    if (!id.matches("[0-9]{1,18}")) {
      throw new NotFound("site.no-article");
    }
    ArticleText text = reading.text(visit.siteId(), Long.parseLong(id));
    if (!text.live()) {
      throw new Gone("site.gone-api");
    }
    return answers.json(visit, PublicArticle.of(visit.frame(), reading.page(visit, text)));
  }
}
