package vn.cchc.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.fault.NotFound;
import vn.cchc.http.Open;
import vn.cchc.plan.Topic;

/** What programs read of a site: RSS, and the style sheet of its colours. */
@Open
@Path(SectionPages.SITE)
public final class FeedPages {
  private static final int IN_FEED = 30;

  private final Visits visits;
  private final LiveArticles shelves;
  private final Database database;
  private final Answers answers;

  FeedPages(Visits visits, LiveArticles shelves, Database database, Answers answers) {
    this.visits = visits;
    this.shelves = shelves;
    this.database = database;
    this.answers = answers;
  }

  @GET
  @Path("rss.xml")
  public Response rss(@PathParam("site") String site, @QueryParam("chu-de") @Nullable String slug,
      @Context HttpServletRequest request) {
    Visit visit = visits.to(request, site);
    SiteFrame frame = visit.frame();
    Topic topic = slug == null || slug.isBlank() ? null : shelves.topic(visit.site(), slug);
    var lines = shelves.newest(new ArticleFilter(visit.siteId(), topic == null ? null : topic.id(), null), IN_FEED);
    String title = topic == null ? frame.name() : topic.name() + " – " + frame.name();
    String self = frame.to("/rss.xml") + (topic == null ? "" : "?chu-de=" + topic.slug());
    return answers.bytes(visit, "application/rss+xml;charset=utf-8", Rss.of(frame, title, self, lines, topics(lines)));
  }

  private Map<Long, List<String>> topics(List<ArticleLine> lines) {
    if (lines.isEmpty()) {
      return Map.of();
    }
    var ids = lines.stream().map(ArticleLine::id).toList();
    return database.read(tx -> tx.mapper(ReadingMapper.class).topicsAmong(ids)).stream()
        .collect(groupingBy(ReadingMapper.ArticleTopic::article, mapping(ReadingMapper.ArticleTopic::name, toList())));
  }

  /** An old address still returns colours, the present ones. */
  @GET
  @Path("theme-{mark: [0-9a-f]+}.css")
  public Response theme(@PathParam("site") String site, @PathParam("mark") String mark, @Context HttpServletRequest request) {
    Theme theme = Theme.of(visits.to(request, site).site());
    if (mark.length() != theme.mark().length()) {
      throw new NotFound("fault.no-page");
    }
    boolean current = mark.equals(theme.mark());
    return Response.ok(theme.css().getBytes(StandardCharsets.UTF_8), "text/css;charset=utf-8")
        .header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache").build();
  }
}
