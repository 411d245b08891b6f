package vn.cchc.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives every request its id, every answer its security headers, and every body its limit. */
public final class EveryRequest extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final boolean https;
  private final String csp;
  private final long uploadLimit;

  public EveryRequest(boolean https, String frameAncestors, long uploadLimit) {
    this.https = https;
    this.csp = Csp.page(frameAncestors);
    this.uploadLimit = uploadLimit;
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = RequestId.begin();
    try {
      secure(response, id);
      chain.doFilter(new LimitedBody(request, uploadLimit), response);
    } finally {
      RequestId.end();
    }
  }

  private void secure(HttpServletResponse response, String id) {
    response.setHeader("X-Request-Id", id);
    response.setHeader("Content-Security-Policy", csp);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (https) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
