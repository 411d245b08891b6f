package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.fault.NotFound;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Open;
import vn.cchc.procedure.Part;

/** A part of a procedure that is too long for its page, on pages of its own. */
@Open
@Path(SectionPages.SITE + "/tthc/" + ProcedurePages.CODE + "/phan/{part}")
public final class PartPages {
  static final int MOST_BYTES = 16_000;

  private final Visits visits;
  private final ProcedureAnswers procedures;
  private final Answers answers;

  PartPages(Visits visits, ProcedureAnswers procedures, Answers answers) {
    this.visits = visits;
    this.procedures = procedures;
    this.answers = answers;
  }

  record PartPage(ProcedureView view, Part part, String html, PageTurner turner) {
    String heading(SiteFrame frame) {
      String title = frame.words().of(part) + " – " + view.code();
      return turner.pages() > 1 ? title + " " + frame.t("site.page-of", turner.page(), turner.pages()) : title;
    }
  }

  @GET
  public Response part(@PathParam("site") String site, @PathParam("code") String code, @PathParam("part") String key,
      @QueryParam("asOf") @Nullable String asOf, @BeanParam ListQuery query, @Context HttpServletRequest request) {
    Visit visit = visits.to(request, site);
    ProcedureView view = procedures.view(visit, code, asOf);
    Part part = Part.of(key).filter(p -> p.key().equals(key) && !view.text().part(p).isEmpty())
        .orElseThrow(() -> new NotFound("fault.no-page"));
    var pages = LongHtml.pages(procedures.parts(visit, view).get(part), MOST_BYTES);
    var paging = new Paging(query.paging(1).page(), 1);
    String link = visit.frame().procedure(view.code()) + "/phan/" + key + "?" + (view.asOf() == null ? "" : "asOf=" + view.asOf() + "&");
    var turner = PageTurner.of(Page.of(pages, paging, pages.size()), link + "page=");
    return answers.page(visit, "site/part", new PartPage(view, part, pages.get(turner.page() - 1), turner));
  }
}
