package vn.cchc.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Fault;
import vn.cchc.fault.NotSignedIn;
import vn.cchc.fault.TooMany;
import vn.cchc.http.Caller;
import vn.cchc.http.ClientRequest;
import vn.cchc.http.Form;
import vn.cchc.http.HeldForm;
import vn.cchc.http.HeldPage;
import vn.cchc.http.Links;
import vn.cchc.http.Open;
import vn.cchc.http.Screen;
import vn.cchc.http.Sessions;

/** The login page, and logging out. */
@Path("desk")
public final class LoginPages {
  /** What the login page shows; the name typed is kept. */
  record LoginPage(String username, String next, @Nullable String faultKey, Object[] faultArgs) {}

  private final LogIn logIn;
  private final ClientRequest reception;
  private final Links links;

  public LoginPages(LogIn logIn, ClientRequest reception, Links links) {
    this.logIn = logIn;
    this.reception = reception;
    this.links = links;
  }

  @GET
  @Open
  @Path("dang-nhap")
  public Screen form(@QueryParam("next") @Nullable String next) {
    return Screen.of("identity/login", new LoginPage("", Links.ownDeskPath(next), null, new Object[0]));
  }

  @POST
  @Open
  @Path("dang-nhap")
  public Response logIn(Form form, @Context HttpServletRequest request, @Context ContainerRequestContext context) {
    reception.refuseForeign(request);
    String username = form.get("username");
    String next = Links.ownDeskPath(form.get("next"));
    try {
      var opened = opened(form, request, Caller.of(context));
      return Response.seeOther(URI.create(links.to(next))).header("Set-Cookie", reception.cookies().set(opened.token())).build();
    } catch (NotSignedIn | TooMany refused) {
      return refused(refused, Screen.of("identity/login", new LoginPage(username, next, refused.key(), refused.args())));
    }
  }

  /** Login of somebody who sent a form after their session had ended; the form is carried along. */
  @POST
  @Open
  @Path("dang-nhap/tiep")
  public Response logInAndGoOn(Form form, @Context HttpServletRequest request, @Context ContainerRequestContext context) {
    reception.refuseForeign(request);
    var held = HeldForm.carriedIn(form);
    try {
      var opened = opened(form, request, Caller.of(context));
      return Response.ok(Screen.of("http/held", HeldPage.toSend(held, opened.caller().csrf())))
          .header("Set-Cookie", reception.cookies().set(opened.token())).build();
    } catch (NotSignedIn | TooMany refused) {
      return refused(refused, Screen.of("http/held",
          HeldPage.toLogIn(held, form.get("username"), refused.key(), refused.args())));
    }
  }

  private Sessions.Opened opened(Form form, HttpServletRequest request, Optional<Caller> before) {
    return logIn.with(form.get("username"), form.exact("password"), reception.address(request), reception.device(request), before)
        .orElseThrow(() -> new NotSignedIn("fault.wrong-login"));
  }

  private static Response refused(Fault fault, Screen screen) {
    var response = fault instanceof TooMany many
        ? Response.status(429).header("Retry-After", many.retryAfter().toSeconds() + 1) : Response.status(401);
    return response.entity(screen).build();
  }

  @POST
  @Path("dang-xuat")
  public Response logOut(@Context ContainerRequestContext request) {
    Caller.of(request).ifPresent(logIn::out);
    return Response.seeOther(URI.create(links.desk("/dang-nhap?done=logged-out")))
        .header("Set-Cookie", reception.cookies().clear()).header("Clear-Site-Data", "\"storage\"").build();
  }
}
