package vn.cchc.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.cchc.db.Database;

/** Gives every request an id and a memory of what it has read, every response its security headers, and every body a size limit. */
public final class EveryRequest extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient Database database;
  private final transient SecurityHeaders security;
  private final long uploadLimit;

  public EveryRequest(Database database, SecurityHeaders security, long uploadLimit) {
    this.database = database;
    this.security = security;
    this.uploadLimit = uploadLimit;
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = RequestId.begin();
    database.remember();
    try {
      response.setHeader("X-Request-Id", id);
      security.write(response);
      var limited = new LimitedBody(request, uploadLimit);
      chain.doFilter(limited, response);
      limited.readLeftOver();
    } finally {
      database.forget();
      RequestId.end();
    }
  }
}
