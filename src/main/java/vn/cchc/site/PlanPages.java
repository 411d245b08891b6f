package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import vn.cchc.calendar.LocalMonths;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.http.Open;
import vn.cchc.identity.Registry;
import vn.cchc.plan.PlanVersion;
import vn.cchc.plan.PlanWhole;
import vn.cchc.plan.Plans;
import vn.cchc.quota.Board;
import vn.cchc.quota.BoardLine;
import vn.cchc.quota.QuotaStatus;

/** The public page of a year's plan: its text, and what has been published. */
@Open
@Path(SectionPages.SITE + "/ke-hoach")
public final class PlanPages {
  private final Visits visits;
  private final Database database;
  private final Answers answers;
  private final Board board;
  private final Clock clock;

  PlanPages(Visits visits, Database database, Answers answers, Board board, Clock clock) {
    this.visits = visits;
    this.database = database;
    this.answers = answers;
    this.board = board;
    this.clock = clock;
  }

  @GET
  public Response newest(@PathParam("site") String site, @Context HttpServletRequest request) {
    SiteFrame frame = visits.to(request, site).frame();
    if (frame.planYear() == null) {
      throw new NotFound("site.no-plan");
    }
    return Response.seeOther(URI.create(frame.to("/ke-hoach/" + frame.planYear()))).build();
  }

  @GET
  @Path("{year: [0-9]+}")
  public Response plan(@PathParam("site") String site, @PathParam("year") String year, @Context HttpServletRequest request) {
    if (year.length() != 4) {
      throw new NotFound("site.no-plan");
    }
    Visit visit = visits.to(request, site);
    return answers.page(visit, "site/plan", database.read(tx -> page(tx, visit, Integer.parseInt(year))));
  }

  private PlanPage page(Tx tx, Visit visit, int year) {
    LocalMonths months = visit.site().months();
    var reading = tx.mapper(PlanReadingMapper.class);
    var inForce = reading.inForce(visit.siteId(), year, months.monthOf(clock.instant()))
        .orElseThrow(() -> new NotFound("site.no-plan"));
    PlanWhole whole = Plans.whole(tx, inForce.plan(), inForce.no());
    PlanVersion version = whole.shown();
    var words = new PlanWords(visit.frame(), Registry.units(tx));
    var from = months.startOf(LocalDate.of(year, 1, 1));
    var to = months.startOf(LocalDate.of(year + 1, 1, 1));
    var articles = tx.mapper(ReadingMapper.class);
    return new PlanPage(whole.plan(), version, words.number(version), words.issued(version),
        whole.bases().stream().map(words::basis).toList(), whole.topics(), whole.tasks().stream().map(words::task).toList(),
        whole.recipients(), whole.rulesShown().stream().map(r -> words.rule(whole, r)).toList(),
        articles.byUnit(visit.siteId(), from, to), articles.byTopic(visit.siteId(), from, to),
        missed(visit, year), reading.years(visit.siteId()),
        Metadata.page(visit.frame(), visit.frame().t("site.plan-title", year), version.title(), version.issuedAt()));
  }

  /** Figures of units that fell short are public only if the site has turned that on. */
  private List<PlanPage.Missed> missed(Visit visit, int year) {
    if (!visit.site().showShortfall()) {
      return List.of();
    }
    return board.months(visit.site(), YearMonth.of(year, 1), YearMonth.of(year, 12)).stream()
        .filter(line -> line.status() == QuotaStatus.MISSED)
        .sorted(Comparator.comparing(BoardLine::month).reversed())
        .map(line -> new PlanPage.Missed(line.unit(), line.label(), visit.frame().times().month(line.month()),
            line.required(), line.covered().published()))
        .toList();
  }
}
