package vn.cchc.media;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.NotAllowed;
import vn.cchc.http.FileForm;
import vn.cchc.http.Links;
import vn.cchc.http.SentFile;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Role;

/** Where the editor sends images and attachments, in the field "file". */
@Path("desk/tep-tin")
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Produces(MediaType.APPLICATION_JSON)
public final class UploadResource {
  /** An accepted image, ready to be put into a text. */
  public record ImageAnswer(String url, String sha256, int width, int height) {}

  /** An accepted document, ready to be attached. */
  public record DocumentAnswer(String url, String sha256, String name, long size, String type) {}

  private final TakeImage takeImage;
  private final TakeDocument takeDocument;
  private final Links links;

  public UploadResource(TakeImage takeImage, TakeDocument takeDocument, Links links) {
    this.takeImage = takeImage;
    this.takeDocument = takeDocument;
    this.links = links;
  }

  @POST
  @Path("anh")
  public Response image(FileForm sent, @Context Actor actor) throws IOException {
    refuseReaders(actor);
    Taken taken = one(sent).read((bytes, name) -> takeImage.from(actor, bytes, name));
    StoredFile file = taken.file();
    int width = file.width() == null ? 0 : file.width();
    int height = file.height() == null ? 0 : file.height();
    return Response.status(Response.Status.CREATED)
        .entity(new ImageAnswer(links.file(file.sha256(), taken.name()), file.sha256(), width, height)).build();
  }

  @POST
  @Path("dinh-kem")
  public Response document(FileForm sent, @Context Actor actor) throws IOException {
    refuseReaders(actor);
    Taken taken = one(sent).read((bytes, name) -> takeDocument.from(actor, bytes, name));
    StoredFile file = taken.file();
    return Response.status(Response.Status.CREATED).entity(new DocumentAnswer(
        links.file(file.sha256(), taken.name()), file.sha256(), taken.name(), file.size(), file.type())).build();
  }

  private static void refuseReaders(Actor actor) {
    boolean writes = actor.grants().stream().anyMatch(g -> g.role() != Role.ADMIN);
    if (!writes) {
      throw new NotAllowed("fault.not-yours");
    }
  }

  private static SentFile one(FileForm sent) {
    return sent.file().orElseThrow(() -> new Malformed("media.no-file"));
  }
}
