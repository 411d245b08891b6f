package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Open;
import vn.cchc.procedure.FilingWords;
import vn.cchc.search.Facet;
import vn.cchc.search.FoundProcedures;
import vn.cchc.search.FoundProcedures.Value;
import vn.cchc.search.Fragment;
import vn.cchc.search.ProcedureQuestion.Order;
import vn.cchc.text.PlainText;

/** Where visitors find procedures: by words, by field and other filters, among announced and recent changes. */
@Open
@Path(SectionPages.SITE + "/tthc")
public final class ProcedureListPages {
  private static final int A_PAGE = 15;
  private static final int SHOWN_UPCOMING = 8;
  private static final int MOST_CHOICES = 60;
  private static final int ENTRY_FIELDS = 18;
  private static final int LONGEST_SHORT = 90;
  /** The choices beside the field; the state includes abolished ones, the last is a page of its own. */
  private static final List<Facet> CHOICES = List.of(Facet.LEVEL, Facet.AUDIENCE, Facet.WAY, Facet.ONLINE_LEVEL, Facet.STATE);

  private final Visits visits;
  private final ProcedureShelves shelves;
  private final Answers answers;

  ProcedureListPages(Visits visits, ProcedureShelves shelves, Answers answers) {
    this.visits = visits;
    this.shelves = shelves;
    this.answers = answers;
  }

  /** A filter with its values, most used first, and their labels. */
  record Choice(Facet facet, List<Option> options) {
    record Option(String value, String label, int count, boolean chosen) {}
  }

  record Line(ProcedureLine line, List<Fragment> name) {}

  record ListPage(
      ProcedureAsked asked, boolean building, List<Line> lines, long total, int internal, List<Choice> choices,
      List<Choice.Option> fields, int fieldCount, @Nullable PageTurner turner, List<ChangeLine> upcoming, FilingWords filings) {
    /** As its filings say, otherwise as the part of the text begins; as much as fits into a line. */
    String limit(ProcedureLine line) {
      String said = filings.limits(line.filingList());
      return said.isEmpty() ? PartHtml.brief(line.timeLimit(), LONGEST_SHORT) : PlainText.cut(said, LONGEST_SHORT);
    }

    String fee(ProcedureLine line) {
      String said = filings.fees(line.filingList());
      return said.isEmpty() ? PartHtml.brief(line.fees(), LONGEST_SHORT) : PlainText.cut(said, LONGEST_SHORT);
    }

    String heading(SiteFrame frame) {
      String title = asked.q().isEmpty() ? frame.t(asked.internal() ? "site.internal-procedures" : "site.procedures")
          : "“" + asked.q() + "” – " + frame.t("site.procedures");
      return turner == null || turner.pages() < 2 ? title : title + " " + frame.t("site.page-of", turner.page(), turner.pages());
    }
  }

  record ChangesPage(Page<ChangeLine> changes, PageTurner turner) {}

  record FieldsPage(List<Choice.Option> fields) {}

  @GET
  public Response list(@PathParam("site") String site, @BeanParam ListQuery query, @Context HttpServletRequest request) {
    if (!request.getRequestURI().endsWith("/")) {
      return Answers.movedTo(request.getRequestURI() + "/" + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
    }
    Visit visit = visits.to(request, site);
    var parsed = ProcedureAsked.of(query, A_PAGE);
    var asked = new ProcedureAsked(parsed.q(), parsed.chosen(), parsed.order(), new Paging(parsed.paging().page(), A_PAGE));
    return shelves.ask(asked.question(visit.siteId()))
        .map(found -> answers.page(visit, "site/procedures", page(visit, asked, found)))
        .orElseGet(() -> building(visit, "site/procedures", new ListPage(asked, true, List.of(), 0, 0, List.of(), List.of(), 0, null,
            List.of(), new FilingWords(visit.frame().words()))));
  }

  private Response building(Visit visit, String template, Object page) {
    return Response.fromResponse(answers.fresh(503, visit, template, page)).header("Retry-After", 10).build();
  }

  private ListPage page(Visit visit, ProcedureAsked asked, ProcedureShelves.Found found) {
    SiteFrame frame = visit.frame();
    var turner = PageTurner.of(found.lines(), frame.to("/tthc/") + asked.query() + "page=");
    var marks = shelves.highlights(asked.q());
    var lines = found.lines().items().stream()
        .map(line -> new Line(line, marks.whole(PartHtml.brief(line.name(), 320)))).toList();
    var fields = fields(found.all(), asked);
    var choices = Stream.concat(Stream.of(new Choice(Facet.FIELD, fields.stream().limit(MOST_CHOICES).toList())),
        CHOICES.stream().map(facet -> new Choice(facet, options(frame, found.all(), facet, asked)))).toList();
    int internal = found.all().of(Facet.INTERNAL).stream().filter(v -> v.value().equals("true")).mapToInt(Value::count).sum();
    return new ListPage(asked, false, lines, found.lines().total(), internal, choices,
        fields.stream().limit(ENTRY_FIELDS).toList(), fields.size(), turner,
        asked.everything() ? shelves.upcoming(visit.siteId(), SHOWN_UPCOMING) : List.of(), new FilingWords(frame.words()));
  }

  /** Most used first; whatever is chosen is always included. */
  private static List<Choice.Option> fields(FoundProcedures all, ProcedureAsked asked) {
    return all.of(Facet.FIELD).stream()
        .map(v -> new Choice.Option(v.value(), v.label(), v.count(), asked.isChosen(Facet.FIELD, v.value())))
        .sorted(Comparator.comparing(Choice.Option::chosen).reversed().thenComparing(Comparator.comparingInt(Choice.Option::count).reversed()))
        .toList();
  }

  private static List<Choice.Option> options(SiteFrame frame, FoundProcedures all, Facet facet, ProcedureAsked asked) {
    String word = switch (facet) {
      case STATE -> "standing.";
      case ONLINE_LEVEL -> "onlinelevel.";
      case FIELD, LEVEL, AUDIENCE, WAY, INTERNAL -> facet.parameter() + ".";
    };
    return all.of(facet).stream().map(v -> new Choice.Option(v.value(), frame.t(word + v.value()), v.count(),
            asked.isChosen(facet, v.value())))
        .sorted(Comparator.comparingInt(Choice.Option::count).reversed()).toList();
  }

  /** All fields with how many procedures each has: one way into a long list. */
  @GET
  @Path("linh-vuc")
  public Response fields(@PathParam("site") String site, @Context HttpServletRequest request) {
    Visit visit = visits.to(request, site);
    var nothing = new ProcedureAsked("", Map.of(), Order.NAME, new Paging(1, 1));
    return shelves.ask(nothing.question(visit.siteId()))
        .map(found -> answers.page(visit, "site/fields", new FieldsPage(byName(fields(found.all(), nothing)))))
        .orElseGet(() -> building(visit, "site/fields", new FieldsPage(List.of())));
  }

  private static List<Choice.Option> byName(List<Choice.Option> fields) {
    return fields.stream().sorted(Comparator.comparing(Choice.Option::value)).toList();
  }

  @GET
  @Path("thay-doi")
  public Response changes(@PathParam("site") String site, @BeanParam ListQuery query, @Context HttpServletRequest request) {
    Visit visit = visits.to(request, site);
    var changes = shelves.changes(visit.siteId(), new Paging(query.paging(A_PAGE).page(), A_PAGE));
    return answers.page(visit, "site/changes",
        new ChangesPage(changes, PageTurner.of(changes, visit.frame().to("/tthc/thay-doi?page="))));
  }
}
