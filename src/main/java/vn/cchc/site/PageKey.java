package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.http.Links;
import vn.cchc.http.Origin;

/** The key under which a request's page is kept, or none for pages that are not kept. */
final class PageKey {
  private static final Set<String> NOT_OURS = Set.of("desk", "api", "api-docs", "assets", "files", "health", "metrics");
  private static final String OPEN_API = "/api/v1/public/";
  private static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9._-]+/?)*");
  private static final Set<String> PARAMETERS = Set.of("page", "size", "topic", "unit", "n", "chu-de", "sort", "field", "level",
      "audience", "way", "onlineLevel", "state", "internal", "compare", "with");
  /** Has too many answers to keep them. */
  private static final Set<String> NEVER = Set.of("q", "asOf");
  private static final String PROCEDURES = "/tthc/";

  private final Links links;

  PageKey(Links links) {
    this.links = links;
  }

  @Nullable String of(HttpServletRequest request) {
    String method = request.getMethod();
    String uri = request.getRequestURI();
    if (!method.equals("GET") && !method.equals("HEAD") || !uri.startsWith(links.base() + "/")) {
      return null;
    }
    String path = uri.substring(links.base().length());
    if (!PATH.matcher(path).matches() || NOT_OURS.contains(firstOf(path)) && !path.startsWith(OPEN_API)) {
      return null;
    }
    String query = query(request.getQueryString());
    return query == null ? null : Origin.of(request, links) + path + query + form(path, request.getHeader("Accept"));
  }

  /** Procedures have several forms at one address. */
  private static String form(String path, @Nullable String accept) {
    Representation form = path.contains(PROCEDURES) ? Representation.of(accept) : Representation.HTML;
    return form == Representation.HTML ? "" : " " + form;
  }

  private static String firstOf(String path) {
    int end = path.indexOf('/', 1);
    return path.substring(1, end < 0 ? path.length() : end);
  }

  /** Parameters that none of our pages read are ignored; a search, a day or a repeated parameter is not kept. */
  private static @Nullable String query(@Nullable String raw) {
    if (raw == null || raw.isEmpty()) {
      return "";
    }
    var known = new TreeSet<String>();
    var names = new TreeSet<String>();
    for (String pair : raw.split("&")) {
      String name = pair.substring(0, Math.max(0, pair.indexOf('=')));
      if (NEVER.contains(name) || name.indexOf('%') >= 0 || PARAMETERS.contains(name) && !names.add(name)) {
        return null;
      }
      if (PARAMETERS.contains(name)) {
        known.add(pair);
      }
    }
    return "?" + String.join("&", known);
  }
}
