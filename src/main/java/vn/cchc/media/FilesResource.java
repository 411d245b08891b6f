package vn.cchc.media;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import vn.cchc.http.Caller;
import vn.cchc.http.Open;

/** Stored files at their addresses: our own images to look at, everything else to download. */
@Open
@Path("files/{sha:[0-9a-f]{64}}/{name}")
public final class FilesResource {
  /** Whatever a file contains, a browser that opens it must not run it as a page of ours. */
  private static final String SANDBOX = "default-src 'none'; sandbox";

  private final OpenFile openFile;
  private final FileStore store;

  public FilesResource(OpenFile openFile, FileStore store) {
    this.openFile = openFile;
    this.store = store;
  }

  @GET
  public Response file(@PathParam("sha") String sha, @PathParam("name") String name,
      @Context ContainerRequestContext context, @Context Request request) throws IOException {
    var opened = openFile.by(Caller.of(context).orElse(null), sha);
    var tag = new EntityTag(sha);
    var unchanged = request.evaluatePreconditions(tag);
    var answer = unchanged != null ? unchanged : whole(opened.file(), name);
    return answer.tag(tag)
        .header("Content-Security-Policy", SANDBOX)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", opened.open() ? "public, max-age=86400, immutable" : "private, no-store")
        .build();
  }

  private Response.ResponseBuilder whole(StoredFile file, String name) throws IOException {
    FileType type = file.fileType();
    var answer = Response.ok(store.open(file.sha256()), type.mediaType()).header("Content-Length", file.size());
    return type.image() ? answer : answer.header("Content-Disposition", FileName.attachment(FileName.of(name, type)));
  }
}
