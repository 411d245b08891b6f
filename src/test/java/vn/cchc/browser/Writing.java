package vn.cchc.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** Writes and moves articles of the demonstration through the API, to arrange what a story begins with. */
final class Writing {
  static final String BODY = "Bộ phận một cửa tiếp nhận và trả kết quả đúng hẹn.";
  private static final List<String> TICKS = ArticleDesk.TICKS;
  private final RunningDesk desk;
  private final String site;

  Writing(RunningDesk desk, String site) {
    this.desk = desk;
    this.site = site;
  }

  long draft(String title) {
    var author = person("bientap");
    long unit = ArticleDesk.json(author.get("/api/v1/session")).at("/account/roles/0/unit/id").asLong();
    long topic = ArticleDesk.json(author.get("/api/v1/topics?site=" + site)).at("/items/0/id").asLong();
    return draft(author, unit, topic, title);
  }

  long draft(Person author, long unit, long topic, String title) {
    return sent(author.json("POST", "/api/v1/articles", ArticleDesk.write(Map.of("site", site, "unit", unit, "kind", "NEWS",
        "title", title, "summary", "Tóm tắt đủ dài để người đọc biết bài nói về việc gì.", "body", "<p>" + BODY + "</p>",
        "topics", List.of(topic))))).path("id").asLong();
  }

  long submitted(String title) {
    long id = draft(title);
    act("bientap", id, "submit", Map.of());
    return id;
  }

  long published(String title) {
    long id = submitted(title);
    act("truongphong", id, "approve", Map.of("checklist", TICKS));
    act("lanhdao", id, "approve", Map.of("checklist", TICKS, "publish", true));
    return id;
  }

  JsonNode act(String who, long id, String action, Map<String, ?> more) {
    var person = person(who);
    var body = new HashMap<String, Object>(more);
    body.put("version", article(person, id).path("version").asInt());
    return sent(person.json("POST", "/api/v1/articles/" + id + "/actions/" + action, ArticleDesk.write(body)));
  }

  JsonNode article(long id) {
    return article(person("vanphong"), id);
  }

  /** Where visitors read it, below the context path; every follower of the journal knows it then. */
  String address(long id) {
    desk.desk().feed().catchUp();
    String url = article(id).at("/live/url").asText();
    return url.substring(url.indexOf("/" + site + "/"));
  }

  JsonNode quota(String month, String unit) {
    for (JsonNode item : ArticleDesk.json(person("vanphong").get("/api/v1/quotas?month=" + month + "&site=" + site)).path("items")) {
      if (!item.path("rule").isNull() && item.at("/unit/name").asText().startsWith(unit)) {
        return item;
      }
    }
    throw new IllegalStateException(month + " " + unit);
  }

  private JsonNode article(Person person, long id) {
    return sent(person.get("/api/v1/articles/" + id));
  }

  private Person person(String who) {
    return Person.signedIn(desk, site + "." + who, Story.PASSWORD);
  }

  private static JsonNode sent(HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return ArticleDesk.json(answer);
  }
}
