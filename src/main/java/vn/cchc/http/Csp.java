package vn.cchc.http;

/** The content security policy: no inline scripts or styles anywhere, style attributes on editor pages only. */
public final class Csp {
  private static final String BASE =
      "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

  private Csp() {}

  public static String page(String frameAncestors) {
    return BASE + "; frame-ancestors " + frameAncestors;
  }

  public static String editor(String frameAncestors) {
    return BASE + "; style-src-attr 'unsafe-inline'; frame-ancestors " + frameAncestors;
  }
}
