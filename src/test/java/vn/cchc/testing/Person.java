package vn.cchc.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at a browser: keeps the session's cookie and token, follows no redirects on their own. */
public final class Person {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern COOKIE = Pattern.compile("((?:__Secure-)?cchc_session)=([^;]*)");

  private final RunningDesk desk;
  public String cookie = "";
  public String csrf = "";

  public Person(RunningDesk desk) {
    this.desk = desk;
  }

  /** Signed in by the API. */
  public static Person signedIn(RunningDesk desk, String username, String password) {
    var person = new Person(desk);
    var answer = person.logIn(username, password);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return person;
  }

  public HttpResponse<String> logIn(String username, String password) {
    var answer = json("POST", "/api/v1/session", Json.of("username", username, "password", password));
    Matcher token = Pattern.compile("\"csrf\":\"([^\"]+)\"").matcher(answer.body());
    csrf = token.find() ? token.group(1) : csrf;
    return answer;
  }

  public HttpResponse<String> get(String path) {
    return send("GET", path, null, null);
  }

  /** A file, which is not text. */
  public HttpResponse<byte[]> bytes(String path) {
    var request = HttpRequest.newBuilder(URI.create(desk.url(path)));
    return answer((cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(), BodyHandlers.ofByteArray());
  }

  /** A page that exists: any other answer fails the test. */
  public Document page(String path) {
    var answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answered " + answer.statusCode() + ": " + Jsoup.parse(answer.body()).select("main").text());
    }
    return Jsoup.parse(answer.body());
  }

  /** Alternating names and values; the token is added. */
  public HttpResponse<String> post(String path, String... fields) {
    var all = new ArrayList<>(List.of(fields));
    all.addAll(List.of("csrf", csrf));
    return postBare(path, all.toArray(String[]::new));
  }

  public HttpResponse<String> postBare(String path, String... fields) {
    return send("POST", path, "application/x-www-form-urlencoded", encoded(fields));
  }

  /** A call of the API with the session's token. */
  public HttpResponse<String> json(String method, String path, String body) {
    return send(method, path, "application/json", body, "X-CSRF-Token", csrf);
  }

  public HttpResponse<String> send(String method, String path, String type, String body, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : desk.url(path)))
        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    for (int i = 0; i < headers.length; i += 2) {
      if (!headers[i + 1].isEmpty()) {
        request.header(headers[i], headers[i + 1]);
      }
    }
    return keepCookie(answer(request.build(), BodyHandlers.ofString()));
  }

  private HttpResponse<String> keepCookie(HttpResponse<String> answer) {
    answer.headers().firstValue("Set-Cookie").map(COOKIE::matcher).filter(Matcher::find)
        .ifPresent(m -> cookie = m.group(2).isEmpty() ? "" : m.group());
    return answer;
  }

  private static <T> HttpResponse<T> answer(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return CLIENT.send(request, body);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static String encoded(String... fields) {
    var pairs = new ArrayList<String>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(part(fields[i]) + "=" + part(fields[i + 1]));
    }
    return String.join("&", pairs);
  }

  private static String part(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
