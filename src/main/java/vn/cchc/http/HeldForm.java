package vn.cchc.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.server.ContainerRequest;

/** A form posted after the session had ended: nothing typed is lost, it is sent again once the person has signed in. */
public record HeldForm(String to, List<Field> fields) {
  private static final String PREFIX = "held.";

  /** One value; a field with two ticked boxes is two of them. */
  public record Field(String name, String value) {
    /** The prefix under which the login page carries the form, so that it never clashes with that page's own fields. */
    public String heldName() {
      return PREFIX + name;
    }
  }

  /** Only a form that certainly came from a page of ours: another site's must not be sent along with the login. */
  static Optional<HeldForm> of(ContainerRequestContext request, Origins origins) {
    var claim = new Origins.Claim(request.getHeaderString("Origin"), request.getHeaderString("Sec-Fetch-Site"),
        request.getHeaderString("Host"));
    MediaType type = request.getMediaType();
    boolean form = "POST".equals(request.getMethod()) && type != null
        && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    if (!form || !origins.proven(claim)) {
      return Optional.empty();
    }
    var posted = ((ContainerRequest) request).readEntity(jakarta.ws.rs.core.Form.class).asMap();
    return Optional.of(new HeldForm(address(request), fields(posted)));
  }

  /** As the login page sent it back. */
  public static HeldForm carriedIn(Form form) {
    var fields = new ArrayList<Field>();
    for (String name : form.names()) {
      if (name.startsWith(PREFIX)) {
        form.asTyped(name).forEach(v -> fields.add(new Field(name.substring(PREFIX.length()), v)));
      }
    }
    return new HeldForm(Links.ownDeskPath(form.get("to")), fields);
  }

  private static String address(ContainerRequestContext request) {
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    return Links.ownDeskPath("/" + request.getUriInfo().getPath(false) + (query == null ? "" : "?" + query));
  }

  private static List<Field> fields(MultivaluedMap<String, String> posted) {
    var found = new ArrayList<Field>();
    posted.forEach((name, values) -> {
      if (!secret(name)) {
        values.forEach(v -> found.add(new Field(name, v)));
      }
    });
    return found;
  }

  private static boolean secret(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("password") || Set.of("csrf", "current", "again").contains(lower);
  }
}
