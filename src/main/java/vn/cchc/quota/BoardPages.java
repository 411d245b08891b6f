package vn.cchc.quota;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.cchc.fault.NotAllowed;
import vn.cchc.http.Form;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Screen;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.plan.Holidays;

/** The board of a month and of a year, on screen and as a file. */
@Path("desk/chi-tieu")
public final class BoardPages {
  private static final int ROWS = 100;

  private final Board board;
  private final Recount recount;
  private final Links links;
  private final BoardScope scope;
  private final Holidays holidays;

  public BoardPages(Board board, Recount recount, Registry registry, Holidays holidays, Clock clock, Links links) {
    this.board = board;
    this.recount = recount;
    this.links = links;
    this.scope = new BoardScope(registry, clock);
    this.holidays = holidays;
  }

  @GET
  public Screen month(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = scope.site(actor, query.filter("site"));
    YearMonth month = scope.month(site, query.filter("thang"));
    BoardHead head = head(query, actor, site, month, board.month(site, month));
    return Screen.of("quota/month", MonthPage.of(head, query.paging(ROWS), query));
  }

  @GET
  @Path("nam")
  public Screen year(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = scope.site(actor, query.filter("site"));
    int year = scope.year(site, query.filter("nam"));
    BoardHead head = head(query, actor, site, monthIn(site, year), year(site, year));
    return Screen.of("quota/year", YearPage.of(head, year, query.paging(ROWS), query));
  }

  @GET
  @Path("tai-ve")
  public Response file(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = scope.site(actor, query.filter("site"));
    boolean whole = query.filter("nam").isPresent();
    int year = scope.year(site, query.filter("nam"));
    YearMonth month = scope.month(site, query.filter("thang"));
    List<BoardLine> lines = BoardFilter.of(query).apply(whole ? year(site, year) : board.month(site, month));
    String name = "bang-theo-doi-" + site.slug() + "-" + (whole ? String.valueOf(year) : month.toString());
    return Response.ok(BoardCsv.of(lines, Words.in(actor.account().language())), "text/csv; charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"").build();
  }

  /** Counts everything again; differences are shown, nothing is fixed. */
  @POST
  @Path("dem-lai")
  public Response recount(Form form, @Context Actor actor) {
    Site site = scope.site(actor, form.filled("site"));
    if (!BoardScope.keeps(actor, site) && !actor.administers()) {
      throw new NotAllowed("quota.desk-only");
    }
    boolean fits = recount.run(actor.id()).isEmpty();
    return links.goTo("/chi-tieu?site=" + site.slug()
        + "&done=" + (fits ? "quota.recount-fits" : "quota.recount-differs"));
  }

  private List<BoardLine> year(Site site, int year) {
    return board.months(site, YearMonth.of(year, 1), YearMonth.of(year, 12));
  }

  /** From the year back to a month: the current one if it lies in that year. */
  private YearMonth monthIn(Site site, int year) {
    return scope.month(site, Optional.empty()).withYear(year);
  }

  private BoardHead head(ListQuery query, Actor actor, Site site, YearMonth month, List<BoardLine> all) {
    boolean keeps = BoardScope.keeps(actor, site);
    boolean missing = keeps && holidays.nextYearMissing(scope.today(site));
    return new BoardHead(site, scope.sites(actor), month, BoardFilter.of(query), all, keeps, missing);
  }
}
