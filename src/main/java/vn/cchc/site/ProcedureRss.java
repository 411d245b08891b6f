package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Open;

/** Changes of procedures as RSS 2.0: when a decision makes them public, and when they take effect if that is later. */
@Open
@Path(SectionPages.SITE + "/tthc/rss.xml")
public final class ProcedureRss {
  /** One decision may change a hundred procedures or more at once: readers would miss what has dropped out of the feed. */
  private static final int IN_FEED = 300;

  private final Visits visits;
  private final Database database;
  private final Answers answers;

  ProcedureRss(Visits visits, Database database, Answers answers) {
    this.visits = visits;
    this.database = database;
    this.answers = answers;
  }

  /** A change when it became public, or when its day came. */
  private record Event(ChangeLine change, boolean announced, Instant at) {}

  @GET
  public Response rss(@PathParam("site") String site, @BeanParam ListQuery query, @Context HttpServletRequest request) {
    Visit visit = visits.to(request, site);
    String field = query.filter("field").orElse(null);
    return answers.bytes(visit, "application/rss+xml;charset=utf-8", database.read(tx -> feed(tx, visit, field)));
  }

  private byte[] feed(Tx tx, Visit visit, @Nullable String field) {
    SiteFrame frame = visit.frame();
    var mapper = tx.mapper(ProcedureReadingMapper.class);
    String name = field == null ? null : mapper.fieldName(visit.siteId(), field).stream().findFirst()
        .orElseThrow(() -> new NotFound("site.no-field"));
    var events = Stream.concat(mapper.changes(visit.siteId(), field, IN_FEED, 0).stream().map(c -> posted(visit, c)),
            mapper.begun(visit.siteId(), field, IN_FEED).stream().filter(c -> begunLater(visit, c))
                .map(c -> new Event(c, false, start(visit, c))))
        .sorted(Comparator.comparing(Event::at).reversed()).limit(IN_FEED).toList();
    return write(frame, name == null ? frame.t("site.procedure-changes") + " – " + frame.name()
        : frame.t("site.procedure-changes-of", name) + " – " + frame.name(),
        frame.to("/tthc/rss.xml") + (field == null ? "" : "?field=" + field), events);
  }

  private static Event posted(Visit visit, ChangeLine change) {
    return new Event(change, start(visit, change).isAfter(change.publishedAt()), change.publishedAt());
  }

  private static Instant start(Visit visit, ChangeLine change) {
    return visit.site().months().startOf(change.effectiveFrom());
  }

  private static boolean begunLater(Visit visit, ChangeLine change) {
    return start(visit, change).isAfter(change.publishedAt());
  }

  private static byte[] write(SiteFrame frame, String title, String self, List<Event> events) {
    var xml = Rss.channel(frame, title, frame.to("/tthc/"), self, frame.t("site.procedure-rss-about", frame.name()),
        events.stream().map(Event::at).findFirst().orElse(null));
    events.forEach(event -> item(xml, frame, event));
    return xml.close().close().bytes();
  }

  private static void item(XmlText xml, SiteFrame frame, Event event) {
    ChangeLine change = event.change();
    String link = frame.absolute(frame.procedure(change.code()));
    String day = frame.times().day(change.effectiveFrom());
    String what = frame.words().of(change.changeKind());
    xml.open("item");
    xml.line("title", frame.t(event.announced() ? "site.change-announced" : "site.change-in-force", what,
        PartHtml.brief(change.name(), 300)));
    xml.line("link", link);
    xml.line("guid", link + "#" + change.id() + (event.announced() ? "-announced" : ""), "isPermaLink", "false");
    xml.line("description", frame.t("site.change-about", change.code(), day, change.number(),
        frame.times().day(change.issuedOn()), change.issuer())
        + (change.replacedBy() == null ? "" : " " + frame.t("site.replaced-by", change.replacedBy())));
    xml.line("category", change.field());
    xml.line("pubDate", Rss.date(event.at()));
    xml.close();
  }
}
