package vn.cchc.media;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.List;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.NotSignedIn;
import vn.cchc.fault.Problem;
import vn.cchc.http.Caller;
import vn.cchc.http.Gate;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.TokenInside;
import vn.cchc.identity.Actor;
import vn.cchc.identity.SetLogo;
import vn.cchc.identity.Site;

/** The form for a site's logo: an uploaded picture, or none. */
@Path("desk/trang/{id: \\d{1,18}}/logo")
public final class LogoPages {
  record LogoPage(Site site, @Nullable String logo, List<Problem> problems) {}

  private final SetLogo setLogo;
  private final TakeImage takeImage;
  private final Links links;

  public LogoPages(SetLogo setLogo, TakeImage takeImage, Links links) {
    this.setLogo = setLogo;
    this.takeImage = takeImage;
    this.links = links;
  }

  @GET
  public Screen form(@PathParam("id") long id, @Context Actor actor) {
    return screen(setLogo.site(actor, id), List.of());
  }

  @POST
  @TokenInside
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response set(@PathParam("id") long id, @FormDataParam("csrf") @Nullable String csrf,
      @FormDataParam("file") @Nullable FormDataBodyPart file, @Context Actor actor,
      @Context ContainerRequestContext request) throws IOException {
    Gate.demandToken(Caller.of(request).orElseThrow(NotSignedIn::new), csrf);
    Site site = setLogo.site(actor, id);
    try {
      setLogo.by(actor, id, taken(actor, file));
      return done(id, "sites.logo-saved");
    } catch (Malformed unfit) {
      var said = List.of(new Problem("file", unfit.key(), unfit.args()));
      return Response.status(422).entity(screen(site, said)).build();
    }
  }

  @POST
  @Path("bo")
  public Response remove(@PathParam("id") long id, @Context Actor actor) {
    setLogo.by(actor, id, null);
    return done(id, "sites.logo-removed");
  }

  private String taken(Actor actor, @Nullable FormDataBodyPart file) throws IOException {
    if (file == null || file.getFormDataContentDisposition().getFileName() == null
        || file.getFormDataContentDisposition().getFileName().isEmpty()) {
      throw new Malformed("media.no-file");
    }
    try (InputStream sent = file.getEntityAs(InputStream.class)) {
      return takeImage.from(actor, sent, "logo").file().sha256();
    }
  }

  private Response done(long id, String what) {
    return Response.seeOther(URI.create(links.desk("/trang/" + id + "/logo?done=" + what))).build();
  }

  private Screen screen(Site site, List<Problem> problems) {
    String sha = site.logoSha();
    return Screen.of("media/logo", new LogoPage(site, sha == null ? null : links.file(sha, "logo"), problems));
  }
}
