package vn.cchc.media;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.http.FileForm;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
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
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response set(@PathParam("id") long id, FileForm sent, @Context Actor actor) throws IOException {
    Site site = setLogo.site(actor, id);
    return FormLoop.showing(problems -> screen(site, problems)).answer(() -> {
      setLogo.by(actor, id, sent.demandFile().readBesideField((bytes, name) -> takeImage.from(actor, bytes, "logo").file().sha256()));
      return done(id, "sites.logo-saved");
    });
  }

  @POST
  @Path("bo")
  public Response remove(@PathParam("id") long id, @Context Actor actor) {
    setLogo.by(actor, id, null);
    return done(id, "sites.logo-removed");
  }

  private Response done(long id, String what) {
    return links.goTo("/trang/" + id + "/logo?done=" + what);
  }

  private Screen screen(Site site, List<Problem> problems) {
    String sha = site.logoSha();
    return Screen.of("media/logo", new LogoPage(site, sha == null ? null : links.file(sha, "logo"), problems));
  }
}
