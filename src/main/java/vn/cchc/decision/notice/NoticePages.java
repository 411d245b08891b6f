package vn.cchc.decision.notice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import vn.cchc.http.Form;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;

/** The notice of a decision: how it stands, "Soạn thông báo" and "Lập lại bảng". */
@Path("desk/quyet-dinh/{id: \\d{1,18}}/thong-bao")
public final class NoticePages {
  private final ReadNotice read;
  private final DraftNotice draft;
  private final Links links;

  public NoticePages(ReadNotice read, DraftNotice draft, Links links) {
    this.read = read;
    this.draft = draft;
    this.links = links;
  }

  @GET
  public Screen show(@PathParam("id") long id, @Context Actor actor) {
    return Screen.of("decision/notice/notice", read.standing(actor, id));
  }

  @POST
  public Response draft(@PathParam("id") long id, Form form, @Context Actor actor) {
    draft.draft(actor, id);
    return back(id, "notice.drafted");
  }

  @POST
  @Path("bang")
  public Response renew(@PathParam("id") long id, Form form, @Context Actor actor) {
    draft.renew(actor, id);
    return back(id, "notice.renewed");
  }

  private Response back(long id, String done) {
    return links.goTo("/quyet-dinh/" + id + "/thong-bao?done=" + done);
  }
}
