package vn.cchc.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Scheme and host of absolute addresses: as configured, otherwise as this request was made. */
public final class Origin {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}(?::[0-9]{1,5})?|\\[[0-9A-Fa-f:.]{2,45}](?::[0-9]{1,5})?");

  private Origin() {}

  public static String of(HttpServletRequest request, Links links) {
    String set = links.absolute("");
    if (!set.isEmpty()) {
      return set;
    }
    String host = request.getHeader("Host");
    return request.getScheme() + "://" + (host != null && HOST.matcher(host).matches() ? host : "localhost");
  }
}
