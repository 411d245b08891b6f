package vn.cchc.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.NotSignedIn;

/** Admits a request: a session for everything that is not open, and the session's token for every write. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class Gate implements ContainerRequestFilter {
  public static final String TOKEN_HEADER = "X-CSRF-Token";
  private static final List<String> READS = List.of("GET", "HEAD", "OPTIONS");

  private final Sessions sessions;
  private final Cookies cookies;

  @Context
  @SuppressWarnings("NullAway.Init")
  private ResourceInfo resource;

  public Gate(Sessions sessions, Cookies cookies) {
    this.sessions = sessions;
    this.cookies = cookies;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var cookie = request.getCookies().get(cookies.name());
    var caller = cookie == null ? java.util.Optional.<Caller>empty() : sessions.find(cookie.getValue());
    caller.ifPresent(c -> c.attach(request));
    if (isOpen()) {
      return;
    }
    Caller known = caller.orElseThrow(NotSignedIn::new);
    if (!READS.contains(request.getMethod())) {
      refuseForeign(request, known);
    }
  }

  private boolean isOpen() {
    return resource.getResourceMethod() == null
        || resource.getResourceMethod().isAnnotationPresent(Open.class)
        || resource.getResourceClass().isAnnotationPresent(Open.class);
  }

  private void refuseForeign(ContainerRequestContext request, Caller caller) {
    String token = request.getHeaderString(TOKEN_HEADER);
    boolean demandedByReader = List.of(resource.getResourceMethod().getParameterTypes()).contains(FileForm.class);
    if (token != null || !demandedByReader) {
      demandToken(caller, token == null ? formToken(request) : token);
    }
  }

  /** Admits only a write that carries the token of its own session. */
  static void demandToken(Caller caller, @Nullable String token) {
    if (token == null || !MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), caller.csrf().getBytes(StandardCharsets.UTF_8))) {
      throw new NotAllowed("fault.csrf");
    }
  }

  private static @Nullable String formToken(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
    if (type == null || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
      return null;
    }
    var buffered = (ContainerRequest) request;
    buffered.bufferEntity();
    return buffered.readEntity(jakarta.ws.rs.core.Form.class).asMap().getFirst("csrf");
  }
}
