package vn.cchc.http;

import jakarta.servlet.http.HttpServletRequest;

/** Where somebody who signs in comes from, and the cookie that he takes away. */
public record ClientRequest(Cookies cookies, ClientAddress addresses, Origins origins) {

  /** Login carries no token, so another site's page must not be able to post it. */
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
