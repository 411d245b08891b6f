package vn.cchc.app;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The request for a fragment inside a portal's page: the fragment's address, always GET, always the whole text. */
final class IncludedRequest extends HttpServletRequestWrapper {
  /** They concern the portal's page, not what is put into it. */
  private static final Set<String> OF_THE_PAGE = Set.of("accept", "accept-encoding", "content-length", "content-type",
      "if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since", "range", "transfer-encoding");

  IncludedRequest(HttpServletRequest request) {
    super(request);
  }

  static boolean is(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.INCLUDE_REQUEST_URI) != null;
  }

  private @Nullable String included(String attribute) {
    return (String) getAttribute(attribute);
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  @Override
  public @Nullable String getRequestURI() {
    return included(RequestDispatcher.INCLUDE_REQUEST_URI);
  }

  @Override
  public StringBuffer getRequestURL() {
    String page = super.getRequestURL().toString();
    return new StringBuffer(page.substring(0, page.indexOf('/', page.indexOf("//") + 2))).append(getRequestURI());
  }

  @Override
  public @Nullable String getServletPath() {
    return included(RequestDispatcher.INCLUDE_SERVLET_PATH);
  }

  @Override
  public @Nullable String getPathInfo() {
    return included(RequestDispatcher.INCLUDE_PATH_INFO);
  }

  @Override
  public @Nullable String getQueryString() {
    return included(RequestDispatcher.INCLUDE_QUERY_STRING);
  }

  @Override
  public @Nullable String getHeader(String name) {
    return isOfThePage(name) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return isOfThePage(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.enumeration(Collections.list(super.getHeaderNames()).stream().filter(name -> !isOfThePage(name)).toList());
  }

  private static boolean isOfThePage(String name) {
    return OF_THE_PAGE.contains(name.toLowerCase(Locale.ROOT));
  }
}
