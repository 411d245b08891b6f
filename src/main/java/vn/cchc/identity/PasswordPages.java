package vn.cchc.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.NotSignedIn;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Caller;
import vn.cchc.http.ClientRequest;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Open;
import vn.cchc.http.Screen;

/** Setting a password: through a one-time link, or one's own by giving the current one. */
@Path("desk")
public final class PasswordPages {
  record PasswordPage(String username, List<Problem> problems) {}

  record LinkPasswordPage(String token, String username, List<Problem> problems) {}

  private final OneTimeLinks oneTimeLinks;
  private final ChangePassword change;
  private final ClientRequest reception;
  private final Links links;

  public PasswordPages(OneTimeLinks oneTimeLinks, ChangePassword change, ClientRequest reception, Links links) {
    this.oneTimeLinks = oneTimeLinks;
    this.change = change;
    this.reception = reception;
    this.links = links;
  }

  @GET
  @Path("mat-khau")
  public Screen own(@Context Actor actor) {
    return own(actor, List.of());
  }

  @POST
  @Path("mat-khau")
  public Response change(Form form, @Context Actor actor, @Context ContainerRequestContext request,
      @Context HttpServletRequest from) {
    return FormLoop.showing(problems -> own(actor, problems)).answer(() -> {
      change.by(actor, Caller.of(request).orElseThrow(NotSignedIn::new), form.exact("current"), form.exact("password"),
          form.exact("again"), reception.address(from));
      return links.goTo("/phien?done=password.changed");
    });
  }

  private static Screen own(Actor actor, List<Problem> problems) {
    return Screen.of("identity/password", new PasswordPage(actor.account().username(), problems));
  }

  @GET
  @Open
  @Path("dat-mat-khau/{token: [A-Za-z0-9_-]{43}}")
  public Screen byLink(@PathParam("token") String token) {
    return byLink(token, owner(token), List.of());
  }

  @POST
  @Open
  @Path("dat-mat-khau/{token: [A-Za-z0-9_-]{43}}")
  public Response setByLink(@PathParam("token") String token, Form form, @Context HttpServletRequest from) {
    reception.refuseForeign(from);
    Account owner = owner(token);
    return FormLoop.showing(problems -> byLink(token, owner, problems)).answer(() -> {
      if (!form.exact("password").equals(form.exact("again"))) {
        throw Problems.of("again", "password.problem.again");
      }
      oneTimeLinks.use(token, form.exact("password"));
      return links.goTo("/dang-nhap?done=password.set");
    });
  }

  private static Screen byLink(String token, Account owner, List<Problem> problems) {
    return Screen.of("identity/linkpassword", new LinkPasswordPage(token, owner.username(), problems));
  }

  private Account owner(String token) {
    return oneTimeLinks.owner(token).orElseThrow(() -> new NotFound("fault.link-void"));
  }
}
