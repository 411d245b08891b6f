package vn.cchc.decision.desk;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;
import vn.cchc.decision.DecisionFiles;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.NotSignedIn;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.TooLarge;
import vn.cchc.http.Caller;
import vn.cchc.http.Form;
import vn.cchc.http.Gate;
import vn.cchc.http.Links;
import vn.cchc.http.TokenInside;
import vn.cchc.identity.Actor;
import vn.cchc.media.FileLink;
import vn.cchc.media.FileName;
import vn.cchc.media.TakeDocument;
import vn.cchc.media.Taken;

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
  @TokenInside
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attach(@PathParam("id") long id, @FormDataParam("csrf") @Nullable String csrf,
      @FormDataParam("file") @Nullable List<FormDataBodyPart> parts, @Context Actor actor,
      @Context ContainerRequestContext request) throws IOException {
    Gate.demandToken(Caller.of(request).orElseThrow(NotSignedIn::new), csrf);
    files.demand(actor, id);
    try {
      files.attach(actor, id, taken(actor, parts == null ? List.of() : parts));
      return to(id, "decision.attached");
    } catch (Malformed | TooLarge unfit) {
      return Response.status(422).entity(pages.screen(actor, id, List.of(new Problem("file", unfit.key(), unfit.args())))).build();
    } catch (Problems wrong) {
      return Response.status(422).entity(pages.screen(actor, id, wrong.list())).build();
    }
  }

  @POST
  @Path("bo")
  public Response detach(@PathParam("id") long id, Form form, @Context Actor actor) {
    files.detach(actor, id, form.get("sha256"));
    return to(id, "decision.detached");
  }

  private List<FileLink> taken(Actor actor, List<FormDataBodyPart> parts) throws IOException {
    var links = new ArrayList<FileLink>();
    for (FormDataBodyPart part : parts) {
      String name = part.getFormDataContentDisposition().getFileName();
      if (name != null && !name.isEmpty()) {
        try (InputStream sent = part.getEntityAs(InputStream.class)) {
          Taken taken = takeDocument.from(actor, sent, FileName.decoded(name));
          links.add(FileLink.attachment(taken.file().sha256(), taken.name()));
        }
      }
    }
    if (links.isEmpty()) {
      throw new Malformed("media.no-file");
    }
    return links;
  }

  private Response to(long id, String done) {
    return Response.seeOther(URI.create(links.desk("/quyet-dinh/" + id + "?done=" + done + "#files"))).build();
  }
}
