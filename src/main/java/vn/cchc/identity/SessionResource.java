package vn.cchc.identity;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.NotSignedIn;
import vn.cchc.http.Caller;
import vn.cchc.http.ClientRequest;
import vn.cchc.http.Open;

/** The session by API: log in, who am I, log out. */
@Path("api/v1/session")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionResource {
  /** What a client sends to log in. */
  public record Credentials(@Nullable String username, @Nullable String password) {}

  /** Who is signed in, with the token that every write carries. */
  public record SessionAnswer(AccountAnswer account, String csrf) {}

  public record AccountAnswer(long id, String username, String name, List<RoleAnswer> roles) {}

  public record RoleAnswer(Role role, UnitAnswer unit) {}

  public record UnitAnswer(long id, String name) {}

  private final LogIn logIn;
  private final Registry registry;
  private final ClientRequest reception;

  public SessionResource(LogIn logIn, Registry registry, ClientRequest reception) {
    this.logIn = logIn;
    this.registry = registry;
    this.reception = reception;
  }

  /** 200 with account and token; 401 if user name and password do not match; 429 past the limit. */
  @POST
  @Open
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Logs in: 200 {account, csrf} and a cookie; 401; 429 with Retry-After after too many failures")
  public Response open(
      @Nullable Credentials sent, @Context HttpServletRequest request, @Context ContainerRequestContext context) {
    reception.refuseForeign(request);
    if (sent == null || sent.username() == null || sent.password() == null) {
      throw new Malformed("fault.login-fields");
    }
    var opened = logIn.with(sent.username(), sent.password(), reception.address(request), reception.device(request), Caller.of(context))
        .orElseThrow(() -> new NotSignedIn("fault.wrong-login"));
    return Response.ok(answer(opened.caller())).header("Set-Cookie", reception.cookies().set(opened.token()))
        .header("Cache-Control", "no-store").build();
  }

  @GET
  @Operation(summary = "Who is signed in")
  public SessionAnswer current(@Context ContainerRequestContext request) {
    return answer(Caller.of(request).orElseThrow(NotSignedIn::new));
  }

  @DELETE
  @Operation(summary = "Logs out: 204")
  public Response end(@Context ContainerRequestContext request) {
    logIn.out(Caller.of(request).orElseThrow(NotSignedIn::new));
    return Response.noContent().header("Set-Cookie", reception.cookies().clear())
        .header("Clear-Site-Data", "\"storage\"").build();
  }

  private SessionAnswer answer(Caller caller) {
    Actor actor = registry.actor(caller.accountId());
    var roles = actor.grants().stream().map(g -> new RoleAnswer(g.role(),
        new UnitAnswer(g.unitId(), actor.units().unit(g.unitId()).map(Unit::name).orElse("")))).toList();
    var account = actor.account();
    return new SessionAnswer(new AccountAnswer(account.id(), account.username(), account.fullName(), roles), caller.csrf());
  }
}
