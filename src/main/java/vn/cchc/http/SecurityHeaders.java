package vn.cchc.http;

import jakarta.servlet.http.HttpServletResponse;

/** The headers that every response carries, whoever produced it. */
public record SecurityHeaders(boolean https, String frameAncestors) {

  public void write(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", Csp.page(frameAncestors));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (https) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
