package vn.cchc.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.cchc.http.Links;
import vn.cchc.http.SecurityHeaders;

/** The first filter: answers public pages from memory, and asks for pages it does not have to be kept. */
public final class PageCache extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient KeptPages kept;
  private final transient PageKey keys;
  private final transient SecurityHeaders security;

  public PageCache(KeptPages kept, Links links, SecurityHeaders security) {
    this.kept = kept;
    this.keys = new PageKey(links);
    this.security = security;
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String key = keys.of(request);
    KeptPage page = key == null ? null : kept.find(key);
    if (page != null) {
      answer(page, request, response);
      return;
    }
    if (key != null) {
      request.setAttribute(KeptPages.Ticket.ATTRIBUTE, kept.ticket(key));
    }
    chain.doFilter(request, response);
  }

  private void answer(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean packed = page.packs(request.getHeader("Accept-Encoding"));
    security.write(response);
    page.headers(packed).forEach(response::setHeader);
    if (page.known(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] bytes = page.bytes(packed);
    response.setContentType(page.type());
    response.setContentLength(bytes.length);
    if (packed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }
}
