package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cchc.http.Csp;
import vn.cchc.testing.Shared;
import vn.cchc.text.HtmlAllowList;

/** What is left of known attacks is shown in a real browser: it opens nothing, asks nobody and breaks no policy. */
@ExtendWith(Chromium.Condition.class)
class CleanedAttacksBrowserIT {
  private static final String HERE = "http://cchc.test/";
  private static final List<String> OWN = List.of(
      "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<a href=' javascript:alert(1)'>a</a>",
      "<p style='background:url(http://evil.test/x)'>b</p>", "<iframe src=http://evil.test></iframe>",
      "<img src='http://evil.test/p.png'>", "<link rel=stylesheet href=http://evil.test/s.css>", "<math><mi xlink:href=javascript:alert(1)>c",
      "<style>@import 'http://evil.test/s.css'</style>", "<base href=http://evil.test/>", "<form action=http://evil.test><button>d</button></form>");

  @Test
  void nothing_that_is_left_of_the_attacks_runs_or_calls_home() throws IOException {
    try (Page page = Chromium.browser().newPage()) {
      var wrong = new CopyOnWriteArrayList<String>();
      page.onDialog(dialog -> {
        wrong.add("dialog " + dialog.message());
        dialog.dismiss();
      });
      page.onPageError(error -> wrong.add("script " + error));
      page.onConsoleMessage(message -> {
        if (message.text().contains("Content Security Policy")) {
          wrong.add(message.text());
        }
      });
      String html = "<!doctype html><html lang=vi><title>x</title><body>" + cleaned() + "<p id=end>end</p>";
      page.route("**/*", route -> answer(route, html, wrong));
      page.navigate(HERE);
      page.waitForSelector("#end");
      page.mouse().move(200, 200);
      page.waitForTimeout(500);
      assertThat(wrong).isEmpty();
      assertThat(page.url()).isEqualTo(HERE);
      assertThat(page.locator("script, style, iframe, object, embed, form, svg, math, base, link, meta").count()).isZero();
    }
  }

  /** Pictures of our own folder may be requested; anything from elsewhere may not. */
  private static void answer(Route route, String html, List<String> wrong) {
    String url = route.request().url();
    if (url.equals(HERE)) {
      route.fulfill(new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(html)
          .setHeaders(Map.of("Content-Security-Policy", Csp.page("'none'"), "Content-Type", "text/html; charset=utf-8")));
      return;
    }
    if (!url.startsWith(HERE)) {
      wrong.add("request " + url);
    }
    route.fulfill(new Route.FulfillOptions().setStatus(404).setBody(""));
  }

  private static String cleaned() throws IOException {
    var all = new ArrayList<>(OWN);
    for (String name : List.of("dompurify/dompurify-expect.json", "jsoup/jsoup-cleaner.json", "naughty-strings/blns.json")) {
      var file = Shared.path("corpora/" + name);
      if (file.isPresent()) {
        texts(new ObjectMapper().readTree(Files.readString(file.get())), all);
      }
    }
    System.out.println("attacks shown after cleaning: " + all.size());
    var html = new StringBuilder();
    all.forEach(attack -> html.append("<div>").append(HtmlAllowList.clean(attack)).append("</div>\n"));
    return html.toString();
  }

  /** Every text of the collection, whatever it is called there: the expected ones must be harmless as well. */
  private static void texts(JsonNode node, List<String> into) {
    if (node.isTextual()) {
      into.add(node.asText());
    }
    node.forEach(child -> texts(child, into));
  }
}
