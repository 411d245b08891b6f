package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.NotReady;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Open;

/** Public procedures, for every program: those in force and announced, and one as it is or was on a day. */
@Open
@Path("api/v1/public/{site}/procedures")
@Produces(MediaType.APPLICATION_JSON)
public final class PublicProcedures {
  private final Visits visits;
  private final ProcedureShelves shelves;
  private final ProcedureAnswers procedures;
  private final Answers answers;

  PublicProcedures(Visits visits, ProcedureShelves shelves, ProcedureAnswers procedures, Answers answers) {
    this.visits = visits;
    this.shelves = shelves;
    this.procedures = procedures;
    this.answers = answers;
  }

  @GET
  public Response list(@PathParam("site") String site, @BeanParam ListQuery query, @Context HttpServletRequest request) {
    Visit visit = visits.to(request, site);
    var asked = ProcedureAsked.of(query, SectionPages.A_PAGE);
    var found = shelves.ask(asked.question(visit.siteId()))
        .orElseThrow(() -> new NotReady("site.search-building", Duration.ofSeconds(10)));
    return answers.json(visit, found.lines().map(line -> PublicProcedure.of(visit.frame(), line)));
  }

  @GET
  @Path("{code}")
  public Response procedure(@PathParam("site") String site, @PathParam("code") String code,
      @QueryParam("asOf") @Nullable String asOf, @Context HttpServletRequest request) {
    Visit visit = visits.to(request, site);
    return answers.json(visit, procedures.json(visit, procedures.view(visit, code, asOf)));
  }
}
