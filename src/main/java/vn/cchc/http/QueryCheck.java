package vn.cchc.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Refuses an address whose query is not text: broken percent-encoding, bytes that are not UTF-8, control characters. */
@Provider
@PreMatching
public final class QueryCheck implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    if (query != null) {
      for (String part : query.split("[&=]")) {
        InputText.in(Percent.decoded(part));
      }
    }
  }
}
