package vn.cchc.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** The address a request comes from: X-Forwarded-For is believed only when a trusted proxy sent it. */
public record ClientAddress(List<String> trustedProxies) {

  public String of(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null) {
      return address;
    }
    String[] hops = forwarded.split(",");
    for (int i = hops.length - 1; i >= 0 && trusted(address); i--) {
      address = hops[i].strip();
    }
    return address;
  }

  private boolean trusted(String address) {
    return trustedProxies.stream().anyMatch(range -> within(range, address));
  }

  private static boolean within(String range, String address) {
    if (!address.matches("[0-9a-fA-F.:]+")) {
      return false;
    }
    try {
      int slash = range.indexOf('/');
      byte[] net = InetAddress.getByName(slash < 0 ? range : range.substring(0, slash)).getAddress();
      byte[] host = InetAddress.getByName(address).getAddress();
      int bits = slash < 0 ? net.length * 8 : Integer.parseInt(range.substring(slash + 1));
      return net.length == host.length && sameBits(net, host, bits);
    } catch (UnknownHostException | NumberFormatException e) {
      return false;
    }
  }

  private static boolean sameBits(byte[] a, byte[] b, int bits) {
    for (int i = 0; i < bits; i++) {
      int mask = 0x80 >> (i % 8);
      if ((a[i / 8] & mask) != (b[i / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
