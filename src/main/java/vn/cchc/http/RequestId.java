package vn.cchc.http;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.MDC;

/** The short id of a request: in each of its log lines, in a response header, and on the page of a fault. */
final class RequestId {
  private static final String KEY = "request";
  private static final SecureRandom RANDOM = new SecureRandom();

  private RequestId() {}

  static String begin() {
    byte[] bytes = new byte[5];
    RANDOM.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    MDC.put(KEY, id);
    return id;
  }

  static String current() {
    String id = MDC.get(KEY);
    return id == null ? "-" : id;
  }

  static void end() {
    MDC.remove(KEY);
  }
}
