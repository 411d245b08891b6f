package vn.cchc.http;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one place that builds addresses: context path + mount + path. */
public record Links(String base, @Nullable URI publicUrl) {

  private static final Pattern DESK_PATH = Pattern.compile("/desk(/[/A-Za-z0-9._~%?=&+-]*)?");

  /** path starts with "/": "/desk/bai-viet". */
  public String to(String path) {
    return base + path;
  }

  public String desk(String path) {
    return base + "/desk" + path;
  }

  /** Sends a person on to a page of the desk, as after a form that was done. */
  public Response goTo(String deskPath) {
    return Response.seeOther(URI.create(desk(deskPath))).build();
  }

  /** Only a path of our own desk; "//evil", "\\evil" and "https:evil" become the first page. */
  public static String ownDeskPath(@Nullable String next) {
    boolean own = next != null && DESK_PATH.matcher(next).matches() && !next.contains("//") && !next.contains("..");
    return own ? next : "/desk/";
  }

  public String site(String site, String path) {
    return base + "/" + site + path;
  }

  public String article(String site, String slug, long id) {
    return site(site, "/tin/" + slug + "-" + id);
  }

  public String file(String sha256, String name) {
    return base + "/files/" + sha256 + "/" + part(name);
  }

  /** A style, script or image of ours; its address changes with its content. */
  public String asset(String name) {
    return base + "/assets/" + name + Assets.mark(name);
  }

  /** With scheme and host, for feeds, sitemaps and metadata. */
  public String absolute(String link) {
    return publicUrl == null ? link : publicUrl.resolve("/").toString().replaceAll("/$", "") + link;
  }

  /** One path segment or query value, escaped. */
  public static String part(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
