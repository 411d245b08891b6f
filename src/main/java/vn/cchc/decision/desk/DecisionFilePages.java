package vn.cchc.decision.desk;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.decision.DecisionFiles;
import vn.cchc.http.FileForm;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.SentFile;
import vn.cchc.identity.Actor;
import vn.cchc.media.FileLink;
import vn.cchc.media.TakeDocument;

/** The box of a decision's files on its page: sent in by a plain form, taken off one by one. */
@Path("desk/quyet-dinh/{id: \\d{1,18}}/tep")
public final class DecisionFilePages {
  private final DecisionFiles files;
  private final TakeDocument takeDocument;
  private final DecisionPages pages;
  private final Links links;

  public DecisionFilePages(DecisionFiles files, TakeDocument takeDocument, DecisionPages pages, Links links) {
    this.files = files;
    this.takeDocument = takeDocument;
    this.pages = pages;
    this.links = links;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attach(@PathParam("id") long id, FileForm sent, @Context Actor actor) throws IOException {
    files.demand(actor, id);
    return FormLoop.showing(problems -> pages.screen(actor, id, problems)).answer(() -> {
      files.attach(actor, id, taken(actor, sent.demandFiles()));
      return to(id, "decision.attached");
    });
  }

  @POST
  @Path("bo")
  public Response detach(@PathParam("id") long id, Form form, @Context Actor actor) {
    files.detach(actor, id, form.get("sha256"));
    return to(id, "decision.detached");
  }

  private List<FileLink> taken(Actor actor, List<SentFile> sent) throws IOException {
    var links = new ArrayList<FileLink>();
    for (SentFile file : sent) {
      links.add(file.readBesideField((bytes, name) -> takeDocument.from(actor, bytes, name)).attachment());
    }
    return links;
  }

  private Response to(long id, String done) {
    return links.goTo("/quyet-dinh/" + id + "?done=" + done + "#files");
  }
}
