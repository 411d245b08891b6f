package vn.cchc.terms;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.fault.Malformed;
import vn.cchc.http.Frame;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;
import vn.cchc.http.Screen;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;

/** The board of legal terms: what was due, done in time or late in a period, by the law's formulas; also as a file. */
@Path("desk/thu-tuc/thoi-han")
public final class PunctualityPages {
  private static final int ROWS = 50;
  private static final int YEARS_BACK = 3;

  /** The board of a period, narrowed down by the address. */
  record BoardPage(Site site, List<Site> sites, MeasuredPeriod span, List<ReportPeriod> periods, PunctualityBoard board, Page<PunctualityLine> list,
      Pager pager, ListQuery query, List<TermMapper.Field> fields, List<Unit> units, List<Term> terms, LocalDate today) {
    boolean narrowed() {
      return Stream.of("field", "unit", "how").anyMatch(name -> query.filter(name).isPresent());
    }

    List<Integer> years() {
      return IntStream.rangeClosed(today.getYear() - YEARS_BACK, today.getYear() + 1).boxed().toList();
    }

    List<String> months() {
      return IntStream.rangeClosed(1, 12).mapToObj("M%02d"::formatted).toList();
    }

    long lacking(boolean law) {
      return board.lines().stream().filter(l -> law ? l.lacksLaw() : l.lacksHolidays()).count();
    }

    String file() {
      return "/thu-tuc/thoi-han/tai-ve" + pager.link(1);
    }

    String ratio(Score score, Frame frame) {
      return PunctualityCsv.ratio(score.ratio(), frame.words());
    }

    String completeRatio(Frame frame) {
      return PunctualityCsv.ratio(board.completeRatio(), frame.words());
    }
  }

  private final ReadPunctuality read;
  private final Registry registry;

  public PunctualityPages(ReadPunctuality read, Registry registry) {
    this.read = read;
    this.registry = registry;
  }

  @GET
  public Screen board(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = site(query, actor);
    MeasuredPeriod span = span(query, site);
    PunctualityBoard board = read.board(site, span, query.filter("field").orElse(""), query.id("unit").orElse(null));
    Page<PunctualityLine> list = page(narrowed(board, query), query.paging(ROWS));
    return Screen.of("terms/board", new BoardPage(site, sites(actor), span, read.periods(), board, list,
        Pager.of(list, query), query, read.fields(site), units(actor, site), read.termsOn(read.today(site)), read.today(site)));
  }

  @GET
  @Path("tai-ve")
  public Response file(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = site(query, actor);
    MeasuredPeriod span = span(query, site);
    PunctualityBoard board = read.board(site, span, query.filter("field").orElse(""), query.id("unit").orElse(null));
    String name = "thoi-han-tthc-" + site.slug() + "-" + span.year() + "-" + span.code();
    return Response.ok(PunctualityCsv.of(narrowed(board, query), board, Words.in(actor.account().language())), "text/csv; charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"").build();
  }

  private static List<PunctualityLine> narrowed(PunctualityBoard board, ListQuery query) {
    var how = query.choice("how", Punctuality.class);
    return board.lines().stream().filter(l -> how.isEmpty() || l.is(how.get())).toList();
  }

  private static Page<PunctualityLine> page(List<PunctualityLine> all, Paging paging) {
    int from = (int) Math.min(all.size(), paging.offset());
    return Page.of(all.subList(from, Math.min(all.size(), from + paging.size())), paging, all.size());
  }

  private MeasuredPeriod span(ListQuery query, Site site) {
    String year = query.filter("nam").orElse(String.valueOf(read.today(site).getYear()));
    if (!year.matches("20\\d{2}")) {
      throw new Malformed("fault.no-such-choice", "nam");
    }
    return MeasuredPeriod.of(Integer.parseInt(year), query.filter("ky").orElse("Y"),
        query.choice("cut", ReportPeriod.Cut.class).orElse(ReportPeriod.Cut.REPORT), read.periods());
  }

  private static List<Unit> units(Actor actor, Site site) {
    return actor.units().inOrder().stream().filter(u -> actor.units().within(u.id(), site.ownerUnitId())).toList();
  }

  private List<Site> sites(Actor actor) {
    return registry.sites().stream().filter(actor::sees).toList();
  }

  private Site site(ListQuery query, Actor actor) {
    return Site.named(sites(actor), query.filter("site").orElse(null));
  }
}
