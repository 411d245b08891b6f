package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.NotFound;
import vn.cchc.http.Links;
import vn.cchc.http.Open;
import vn.cchc.procedure.Version;

/** The page of a procedure, in the form asked for: as it is now, as of a day, or two versions side by side. */
@Open
@Path(SectionPages.SITE + "/tthc/" + ProcedurePages.CODE)
public final class ProcedurePages {
  /** What looks like a code; the answer tells whether it is one. */
  static final String CODE = "{code: [0-9]\\.[0-9A-Za-z.]+}";

  private final Visits visits;
  private final ReadProcedure read;
  private final ProcedureAnswers procedures;
  private final Answers answers;

  ProcedurePages(Visits visits, ReadProcedure read, ProcedureAnswers procedures, Answers answers) {
    this.visits = visits;
    this.read = read;
    this.procedures = procedures;
    this.answers = answers;
  }

  record ComparePage(ProcedureView view, Version before, Version after, ComparedTexts compared) {}

  @GET
  public Response procedure(@PathParam("site") String site, @PathParam("code") String code,
      @QueryParam("asOf") @Nullable String asOf, @QueryParam("compare") @Nullable Long compare, @QueryParam("with") @Nullable Long with,
      @Context HttpServletRequest request) {
    Visit visit = visits.to(request, site);
    String known = read.known(visit.siteId(), code);
    if (!known.equals(code)) {
      return elsewhere(visit.frame().procedure(known), request.getQueryString());
    }
    if (read.ambiguous(visit.siteId(), code)) {
      return elsewhere(visit.frame().to("/tthc/?q=" + Links.part(code)), null);
    }
    ProcedureView view = procedures.view(visit, code, asOf);
    if (compare != null) {
      return answers.page(visit, "site/compare", compare(visit, view, compare, with));
    }
    return switch (Representation.of(request.getHeader("Accept"))) {
      case HTML -> answers.chosenPage(visit, "site/procedure", procedures.page(visit, view));
      case JSON -> answers.chosenData(visit, "application/json", procedures.json(visit, view));
      case LINKED_DATA -> answers.chosenData(visit, "application/ld+json", procedures.linked(visit, view));
    };
  }

  private static Response elsewhere(String address, @Nullable String query) {
    return Response.status(Response.Status.FOUND).location(URI.create(address + (query == null ? "" : "?" + query))).build();
  }

  private ComparePage compare(Visit visit, ProcedureView view, long id, @Nullable Long with) {
    Version one = version(view, id);
    Version other = with == null ? view.shown() : version(view, with);
    boolean ordered = view.texts().indexOf(one) >= view.texts().indexOf(other);
    Version before = ordered ? one : other;
    Version after = ordered ? other : one;
    var texts = read.texts(List.of(before, after));
    return new ComparePage(view, before, after,
        ComparedTexts.of(visit.frame(), texts.get(before.id()), texts.get(after.id())));
  }

  private static Version version(ProcedureView view, long id) {
    return view.texts().stream().filter(v -> v.id() == id).findFirst().orElseThrow(() -> new NotFound("site.no-version"));
  }
}
