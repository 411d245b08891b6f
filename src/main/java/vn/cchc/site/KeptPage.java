package vn.cchc.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A rendered page ready to be sent: its bytes plain and compressed, and its ETag. */
record KeptPage(String type, byte[] plain, byte[] packed, String mark, Instant until, String vary) {
  private static final int WORTH_PACKING = 500;
  private static final String PACKED_ALREADY = "application/pdf";

  static KeptPage of(String type, byte[] bytes, Instant until) {
    boolean asItIs = bytes.length < WORTH_PACKING || type.equals(PACKED_ALREADY);
    return new KeptPage(type, bytes, asItIs ? bytes : pack(bytes), Theme.hash(bytes), until, "Accept-Encoding");
  }

  /** The same address has other forms for clients that accept them. */
  KeptPage byAccept() {
    return new KeptPage(type, plain, packed, mark, until, "Accept, " + vary);
  }

  private static byte[] pack(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 3);
    try (var gzip = new GZIPOutputStream(out, 4_096)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /** True if the browser's copy, compressed or plain, is this very page. */
  boolean known(@Nullable String ifNoneMatch) {
    return ifNoneMatch != null && (ifNoneMatch.contains("\"" + mark) || ifNoneMatch.strip().equals("*"));
  }

  boolean packs(@Nullable String acceptEncoding) {
    return packed != plain && acceptEncoding != null && acceptEncoding.contains("gzip") && !acceptEncoding.contains("gzip;q=0");
  }

  byte[] bytes(boolean wantsPacked) {
    return wantsPacked ? packed : plain;
  }

  /** no-cache: a browser asks each time, so a change is seen at once, and an unchanged page costs a 304. */
  Map<String, String> headers(boolean wantsPacked) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("ETag", "\"" + mark + (wantsPacked ? "-gzip\"" : "\""));
    headers.put("Cache-Control", "no-cache");
    headers.put("Vary", vary);
    return headers;
  }

  int weight() {
    return plain.length + packed.length + 300;
  }
}
