package vn.cchc.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.testing.ArticleDesk;

/** Enters decisions of the demonstration's agency and moves them through the API, to arrange what a story begins with. */
final class Deciding {
  private Deciding() {}

  /** A new procedure with these steps, in force from a day. */
  static void inForce(String number, String code, String name, String steps, String day) {
    var parts = new HashMap<String, Object>(Map.of("name", name, "field", "Hộ chiếu", "steps", "<p>" + steps + "</p>",
        "ways", "<p>Nộp trực tiếp</p>", "dossier", "<p>Đơn đề nghị</p>", "timeLimit", "<p>05 ngày làm việc</p>"));
    parts.putAll(Map.of("audience", "<p>Cá nhân</p>", "agency", "<p>Sở Ngoại vụ</p>"));
    var items = List.of(Map.of("change", "NEW", "code", code, "parts", parts));
    var begun = Story.person("vanphong").json("POST", "/api/v1/decisions", ArticleDesk.write(Map.of("site", Story.SITE, "number", number,
        "date", day, "issuer", "UBND tỉnh", "effectiveDate", day, "items", items)));
    long id = ArticleDesk.json(begun).path("id").asLong();
    act("vanphong", id, "submit", Map.of());
    signed(id, List.of("truongphong", "lanhdao"));
    act("vanphong", id, "publish", Map.of());
  }

  /** By those of them whose turn it is. */
  static void signed(long id, List<String> people) {
    for (String who : people) {
      var actions = new ArrayList<String>();
      ArticleDesk.json(Story.person(who).get("/api/v1/decisions/" + id)).path("actions").forEach(a -> actions.add(a.asText()));
      if (actions.contains("approve")) {
        act(who, id, "approve", Map.of("checklist", ArticleDesk.TICKS));
      }
    }
  }

  static void act(String who, long id, String action, Map<String, ?> more) {
    var person = Story.person(who);
    JsonNode now = ArticleDesk.json(person.get("/api/v1/decisions/" + id));
    var body = new HashMap<String, Object>(more);
    body.put("version", now.path("version").asInt());
    if (action.equals("approve")) {
      body.put("along", now.path("along"));
    }
    var answer = person.json("POST", "/api/v1/decisions/" + id + "/actions/" + action, ArticleDesk.write(body));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(action + " " + answer.body());
    }
  }
}
