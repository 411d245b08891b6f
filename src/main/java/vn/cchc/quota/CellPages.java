package vn.cchc.quota;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.cchc.fault.Malformed;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;

/** The page of one cell of the board, and the actions on it: exempt, explain, recompute the ledger. */
@Path("desk/chi-tieu/o")
public final class CellPages {
  private final CellReader reader;
  private final MarkCell marks;
  private final MendLedger mend;
  private final Links links;

  public CellPages(CellReader reader, MarkCell marks, MendLedger mend, Links links) {
    this.reader = reader;
    this.marks = marks;
    this.mend = mend;
    this.links = links;
  }

  @GET
  public Screen show(@BeanParam ListQuery query, @Context Actor actor) {
    var cell = new CellKey(query.id("rule").orElseThrow(() -> new Malformed("fault.not-a-number", "rule")),
        query.id("unit").orElseThrow(() -> new Malformed("fault.not-a-number", "unit")),
        BoardScope.month(query.filter("thang").orElse("")));
    return Screen.of("quota/cellpage", reader.read(actor, cell, Form.of(), List.of()));
  }

  @POST
  @Path("mien")
  public Response exempt(Form form, @Context Actor actor) {
    return act(form, actor, "quota.exempted", cell -> marks.exempt(actor, cell, form.get("basis")));
  }

  @POST
  @Path("bo-mien")
  public Response lift(Form form, @Context Actor actor) {
    return act(form, actor, "quota.lifted", cell -> marks.lift(actor, cell, form.get("lift")));
  }

  @POST
  @Path("ly-do")
  public Response explain(Form form, @Context Actor actor) {
    return act(form, actor, "quota.explained", cell -> marks.explain(actor, cell, form.get("body")));
  }

  @POST
  @Path("ghi-lai")
  public Response mend(Form form, @Context Actor actor) {
    return act(form, actor, "quota.mended", cell -> mend.mend(actor, cell, form.get("mend")));
  }

  private interface Act {
    void on(CellKey cell);
  }

  private Response act(Form form, Actor actor, String done, Act act) {
    var cell = new CellKey(form.id("rule"), form.id("unit"), BoardScope.month(form.get("thang")));
    return FormLoop.showing(problems -> Screen.of("quota/cellpage", reader.read(actor, cell, form, problems))).answer(() -> {
      act.on(cell);
      return links.goTo("/chi-tieu/o?rule=" + cell.ruleId() + "&unit=" + cell.unitId()
          + "&thang=" + cell.month() + "&done=" + done);
    });
  }
}
