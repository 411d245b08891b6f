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
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Fault;
import vn.cchc.fault.NotSignedIn;
import vn.cchc.http.Caller;
import vn.cchc.http.ClientAddress;
import vn.cchc.http.Cookies;
import vn.cchc.http.Form;
import vn.cchc.http.Links;
import vn.cchc.http.Open;
import vn.cchc.http.Screen;

/** The login page, and the way out. */
@Path("desk")
public final class LoginPages {
  /** What the login page shows; the name typed stays. */
  record LoginPage(String username, String next, @Nullable String faultKey, Object[] faultArgs) {}

  private final LogIn logIn;
  private final Cookies cookies;
  private final ClientAddress addresses;
  private final Links links;

  public LoginPages(LogIn logIn, Cookies cookies, ClientAddress addresses, Links links) {
    this.logIn = logIn;
    this.cookies = cookies;
    this.addresses = addresses;
    this.links = links;
  }

  @GET
  @Open
  @Path("dang-nhap")
  public Screen form(@QueryParam("next") @Nullable String next) {
    return Screen.of("identity/login", new LoginPage("", ownPath(next), null, new Object[0]));
  }

  @POST
  @Open
  @Path("dang-nhap")
  public Response logIn(Form form, @Context HttpServletRequest request) {
    SessionResource.refuseOtherOrigin(request);
    String username = form.get("username");
    String next = ownPath(form.get("next"));
    try {
      var opened = logIn.with(username, form.exact("password"), addresses.of(request), SessionResource.device(request))
          .orElseThrow(() -> new NotSignedIn("fault.wrong-login"));
      return Response.seeOther(URI.create(links.to(next))).header("Set-Cookie", cookies.set(opened.token())).build();
    } catch (Fault refused) {
      int status = refused instanceof NotSignedIn ? 401 : 429;
      return Response.status(status)
          .entity(Screen.of("identity/login", new LoginPage(username, next, refused.key(), refused.args()))).build();
    }
  }

  @POST
  @Path("dang-xuat")
  public Response logOut(@Context ContainerRequestContext request) {
    Caller.of(request).ifPresent(logIn::out);
    return Response.seeOther(URI.create(links.desk("/dang-nhap?done=logged-out")))
        .header("Set-Cookie", cookies.clear()).header("Clear-Site-Data", "\"storage\"").build();
  }

  /** Only a path of our own; "//evil", "\\evil" and "https:evil" lead to the first page. */
  private static String ownPath(@Nullable String next) {
    boolean own = next != null && next.matches("/desk[/A-Za-z0-9._~%?=&+-]*") && !next.contains("//");
    return own ? next : "/desk/";
  }
}
