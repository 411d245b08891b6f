package vn.cchc.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Sends a file as a browser does, in the field "file". */
public final class Upload {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String BOUNDARY = "----cchc";

  private Upload() {}

  /** where is "anh" or "dinh-kem". */
  public static HttpResponse<String> to(RunningDesk desk, Person who, String where, String name, byte[] bytes)
      throws IOException, InterruptedException {
    return at(desk, who, "/desk/tep-tin/" + where, name, bytes);
  }

  /** Any address that takes a file. */
  public static HttpResponse<String> at(RunningDesk desk, Person who, String path, String name, byte[] bytes)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(desk.url(path)))
        .header("Accept", "application/json").header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(name, bytes)));
    if (!who.cookie.isEmpty()) {
      request.header("Cookie", who.cookie);
    }
    if (!who.csrf.isEmpty()) {
      request.header("X-CSRF-Token", who.csrf);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** As a form of the desk sends it, with its token inside; fields are names and values in turn, no file has the name "". */
  public static HttpResponse<String> form(RunningDesk desk, Person who, String path, String name, byte[] bytes, String... fields)
      throws IOException, InterruptedException {
    var body = new ByteArrayOutputStream();
    body.write(field("csrf", who.csrf));
    for (int i = 0; i < fields.length; i += 2) {
      body.write(field(fields[i], fields[i + 1]));
    }
    body.write(multipart(name, bytes));
    return HTTP.send(HttpRequest.newBuilder(URI.create(desk.url(path))).header("Cookie", who.cookie).header("Accept", "text/html")
        .header("Origin", desk.url("/").replaceFirst("/cchc/$", "")).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static byte[] field(String name, String value) {
    return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] multipart(String name, byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    out.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
        + "Content-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    out.write(bytes);
    out.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
