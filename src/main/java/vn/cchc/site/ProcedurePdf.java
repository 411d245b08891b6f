package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.http.Open;
import vn.cchc.print.PaperAddresses;
import vn.cchc.print.ProcedurePapers;
import vn.cchc.procedure.ProcedureCode;

/** The sheet of a procedure as PDF, to download or print; kept like a page, so that it is laid out once a day. */
@Open
@Path(SectionPages.SITE + "/tthc/{code: " + ProcedureCode.PATTERN + "}.pdf")
public final class ProcedurePdf {
  private final Visits visits;
  private final ProcedurePapers papers;
  private final Answers answers;

  ProcedurePdf(Visits visits, ProcedurePapers papers, Answers answers) {
    this.visits = visits;
    this.papers = papers;
    this.answers = answers;
  }

  @GET
  public Response sheet(@PathParam("site") String site, @PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf,
      @Context HttpServletRequest request) {
    Visit visit = visits.to(request, site);
    var addresses = new PaperAddresses(visit.frame().links(), visit.frame().origin(), visit.site());
    LocalDate day = ProcedureAnswers.day(asOf);
    return answers.bytes(visit, "application/pdf", day == null ? papers.sheet(addresses, code) : papers.sheet(addresses, code, day));
  }
}
