package vn.cchc.http;

/** The session cookie: HttpOnly, SameSite=Lax, limited to this module's path; Secure behind https. */
public record Cookies(boolean https, Links links) {
  public String name() {
    return https ? "__Secure-cchc_session" : "cchc_session";
  }

  public String set(String token) {
    return name() + "=" + token + attributes();
  }

  public String clear() {
    return name() + "=; Max-Age=0" + attributes();
  }

  private String attributes() {
    String path = links.base().isEmpty() ? "/" : links.base();
    return "; Path=" + path + "; HttpOnly; SameSite=Lax" + (https ? "; Secure" : "");
  }
}
