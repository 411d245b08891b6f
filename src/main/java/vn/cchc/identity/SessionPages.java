package vn.cchc.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.NotSignedIn;
import vn.cchc.http.Caller;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.SessionRow;
import vn.cchc.http.Sessions;

/** My account: my roles, and where I am signed in. */
@Path("desk/phien")
public final class SessionPages {
  record SessionsPage(Account account, List<AccountsPages.Held> roles, List<Row> sessions) {}

  /** A session as its owner sees it; the handle identifies it without revealing it. */
  record Row(String handle, Device device, Instant since, Instant lastSeen, boolean current) {}

  private final Sessions sessions;
  private final LogIn logIn;
  private final Links links;

  public SessionPages(Sessions sessions, LogIn logIn, Links links) {
    this.sessions = sessions;
    this.logIn = logIn;
    this.links = links;
  }

  @GET
  public Screen list(@Context Actor actor, @Context ContainerRequestContext request) {
    Caller caller = caller(request);
    var rows = sessions.ofAccount(actor.id()).stream().map(s -> new Row(handle(s), Device.of(s.device()), s.createdAt(),
        s.lastSeenAt(), Arrays.equals(s.tokenHash(), caller.tokenHash()))).toList();
    var roles = actor.grants().stream().map(g -> new AccountsPages.Held(g.role(),
        actor.units().unit(g.unitId()).map(Unit::name).orElse(""))).toList();
    return Screen.of("identity/sessions", new SessionsPage(actor.account(), roles, rows));
  }

  @POST
  @Path("{handle: [0-9a-f]{16}}/ket-thuc")
  public Response end(@PathParam("handle") String handle, @Context Actor actor) {
    SessionRow session = sessions.ofAccount(actor.id()).stream().filter(s -> handle(s).equals(handle)).findFirst()
        .orElseThrow(() -> new NotFound("fault.no-session"));
    logIn.end(actor.id(), session.tokenHash());
    return links.goTo("/phien?done=session.ended");
  }

  @POST
  @Path("ket-thuc-khac")
  public Response endOthers(@Context ContainerRequestContext request) {
    logIn.endOthers(caller(request));
    return links.goTo("/phien?done=session.others-ended");
  }

  private static Caller caller(ContainerRequestContext request) {
    return Caller.of(request).orElseThrow(NotSignedIn::new);
  }

  private static String handle(SessionRow session) {
    return HexFormat.of().formatHex(session.tokenHash(), 0, 8);
  }
}
