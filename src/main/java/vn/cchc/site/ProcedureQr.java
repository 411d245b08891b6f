package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import vn.cchc.http.Open;
import vn.cchc.print.QrCode;
import vn.cchc.procedure.ProcedureCode;

/** The QR code of a procedure's page as SVG, for the page itself and for whoever prints by other means. */
@Open
@Path(SectionPages.SITE + "/tthc/{code: " + ProcedureCode.PATTERN + "}/qr.svg")
public final class ProcedureQr {
  private final Visits visits;
  private final Answers answers;

  ProcedureQr(Visits visits, Answers answers) {
    this.visits = visits;
    this.answers = answers;
  }

  @GET
  public Response code(@PathParam("site") String site, @PathParam("code") String code, @Context HttpServletRequest request) {
    Visit visit = visits.to(request, site);
    QrCode qr = QrCode.of(visit.frame().absolute(visit.frame().to("/tthc/" + code)));
    return answers.bytes(visit, "image/svg+xml;charset=utf-8", qr.svg().getBytes(StandardCharsets.UTF_8));
  }
}
