package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.db.Database;
import vn.cchc.fault.NotFound;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Open;

/** All addresses of a site for search engines; a map of maps if there are many. */
@Open
@Path(SectionPages.SITE + "/sitemap.xml")
public final class SiteMaps {
  private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final int IN_ONE = 5_000;

  private final Visits visits;
  private final LiveArticles shelves;
  private final Database database;
  private final Answers answers;

  SiteMaps(Visits visits, LiveArticles shelves, Database database, Answers answers) {
    this.visits = visits;
    this.shelves = shelves;
    this.database = database;
    this.answers = answers;
  }

  @GET
  public Response map(@PathParam("site") String site, @BeanParam ListQuery query, @Context HttpServletRequest request) {
    Visit visit = visits.to(request, site);
    boolean part = query.filter("page").isPresent();
    long articles = database.read(tx -> tx.mapper(ReadingMapper.class).count(ArticleFilter.of(visit.siteId())));
    long all = articles + database.read(tx -> tx.mapper(ProcedureReadingMapper.class).count(visit.siteId()));
    int parts = (int) Math.max(1, (all + IN_ONE - 1) / IN_ONE);
    int page = query.paging(1).page();
    if (page > parts) {
      throw new NotFound("fault.no-such-page");
    }
    byte[] xml = parts > 1 && !part ? index(visit.frame(), parts) : addresses(visit, page, articles);
    return answers.bytes(visit, "application/xml;charset=utf-8", xml);
  }

  private static byte[] index(SiteFrame frame, int parts) {
    var xml = new XmlText().open("sitemapindex", "xmlns", SCHEMA);
    for (int i = 1; i <= parts; i++) {
      xml.open("sitemap").line("loc", frame.absolute(frame.to("/sitemap.xml?page=" + i))).close();
    }
    return xml.close().bytes();
  }

  /** Articles come first, procedures after them. */
  private byte[] addresses(Visit visit, int page, long articles) {
    SiteFrame frame = visit.frame();
    var xml = new XmlText().open("urlset", "xmlns", SCHEMA);
    if (page == 1) {
      standing(visit).forEach(link -> xml.open("url").line("loc", frame.absolute(link)).close());
    }
    long from = (page - 1L) * IN_ONE;
    int ofArticles = (int) Math.max(0, Math.min(IN_ONE, articles - from));
    if (ofArticles > 0) {
      database.read(tx -> tx.mapper(ReadingMapper.class).addresses(visit.siteId(), ofArticles, from))
          .forEach(e -> entry(xml, frame.absolute(frame.article(e.slug(), e.id())), e.updatedAt()));
    }
    if (ofArticles < IN_ONE) {
      database.read(tx -> tx.mapper(ProcedureReadingMapper.class)
              .addresses(visit.siteId(), IN_ONE - ofArticles, Math.max(0, from - articles)))
          .forEach(e -> entry(xml, frame.absolute(frame.procedure(e.code())), e.updatedAt()));
    }
    return xml.close().bytes();
  }

  private static void entry(XmlText xml, String address, Instant updatedAt) {
    xml.open("url").line("loc", address).line("lastmod", updatedAt.truncatedTo(ChronoUnit.SECONDS).toString()).close();
  }

  private Stream<String> standing(Visit visit) {
    SiteFrame frame = visit.frame();
    List<Integer> years = database.read(tx -> tx.mapper(PlanReadingMapper.class).years(visit.siteId()));
    return Stream.of(Stream.of(frame.to("/")), frame.procedures() ? Stream.of(frame.to("/tthc/")) : Stream.<String>empty(),
        shelves.topics(visit.site()).stream().map(t -> frame.topic(t.slug())),
        years.stream().map(y -> frame.to("/ke-hoach/" + y))).flatMap(s -> s);
  }
}
