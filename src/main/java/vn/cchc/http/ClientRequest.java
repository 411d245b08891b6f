package vn.cchc.http;

import jakarta.servlet.http.HttpServletRequest;

/** Where somebody signing in comes from, and the cookie they are sent. */
public record ClientRequest(Cookies cookies, ClientAddress addresses, Origins origins) {

  /** Login carries no token, so other sites must be kept from posting it. */
  public void refuseForeign(HttpServletRequest request) {
    origins.refuseForeign(new Origins.Claim(
        request.getHeader("Origin"), request.getHeader("Sec-Fetch-Site"), request.getHeader("Host")));
  }

  public String address(HttpServletRequest request) {
    return addresses.of(request);
  }

  public String device(HttpServletRequest request) {
    String agent = request.getHeader("User-Agent");
    return agent == null ? "" : agent;
  }
}
