package vn.cchc.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.cchc.identity.Agency;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** The office of one agency that enters decisions by the API and takes them along the route. */
public final class Registrar {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RunningDesk desk;
  private final Agency agency;
  private final Map<String, Person> signedIn = new ConcurrentHashMap<>();

  public Registrar(RunningDesk desk, Agency agency) {
    this.desk = desk;
    this.agency = agency;
  }

  /** An item of this change; NEW and AMENDED bring a name and two parts. */
  public static Map<String, Object> item(String change, String code, String words) {
    return switch (change) {
      case "NEW", "AMENDED" -> Map.of("change", change, "code", code, "parts", Map.of("name", "Thủ tục " + code + " " + words,
          "field", "Đối ngoại", "steps", "<p>Trình tự " + words + "</p>", "ways", "<p>Nộp trực tiếp</p>",
          "dossier", "<p>Đơn " + words + "</p>", "timeLimit", "<p>05 ngày làm việc</p>", "audience", "<p>Cá nhân</p>",
          "agency", "<p>Sở Ngoại vụ</p>"));
      case "REPLACED" -> Map.of("change", change, "code", code, "replacedBy", words);
      default -> Map.of("change", change, "code", code);
    };
  }

  /** A draft of the office with these items. */
  public long draft(String number, String date, String effective, List<Map<String, Object>> items) {
    var answer = send(office(), "POST", "/api/v1/decisions", Map.of("site", agency.slug, "number", number, "date", date,
        "issuer", "UBND tỉnh", "effectiveDate", effective, "items", items));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer).path("id").asLong();
  }

  /** Drafted, submitted and approved by everybody whose turn it is; not posted yet. */
  public long approved(String number, String date, String effective, List<Map<String, Object>> items) {
    long id = draft(number, date, effective, items);
    approve(id);
    return id;
  }

  public void approve(long id) {
    act(office(), id, "submit", Map.of());
    for (int step = 0; step < 3 && state(id).equals("IN_REVIEW"); step++) {
      for (String who : List.of("truongphong", "lanhdao")) {
        if (read(person(who), id).path("actions").toString().contains("approve")) {
          act(person(who), id, "approve", Map.of("checklist", ArticleDesk.TICKS));
        }
      }
    }
    assertThat(state(id)).isIn("APPROVED", "SCHEDULED", "PUBLISHED");
  }

  public long posted(String number, String date, String effective, List<Map<String, Object>> items) {
    long id = approved(number, date, effective, items);
    act(office(), id, "publish", Map.of());
    return id;
  }

  public Person office() {
    return person("vanphong");
  }

  /** Signed in once at each moment of the clock: sessions end while it moves. */
  public Person person(String who) {
    return signedIn.computeIfAbsent(who + "@" + desk.clock.instant(), any -> agency.person(who));
  }

  public JsonNode read(Person who, long id) {
    return json(who.get("/api/v1/decisions/" + id));
  }

  public String state(long id) {
    return read(office(), id).path("state").asText();
  }

  /** The action with the version as it now is; fails the test unless it is done. */
  public JsonNode act(Person who, long id, String action, Map<String, Object> more) {
    var answer = tryAct(who, id, action, more);
    assertThat(answer.statusCode()).as(action + " " + answer.body()).isBetween(200, 201);
    return json(answer);
  }

  public HttpResponse<String> tryAct(Person who, long id, String action, Map<String, Object> more) {
    ObjectNode input = JSON.valueToTree(more);
    JsonNode now = read(who, id);
    input.put("version", now.path("version").asInt());
    if (action.equals("approve")) {
      input.set("along", now.path("along"));
    }
    return send(who, "POST", "/api/v1/decisions/" + id + "/actions/" + action, input);
  }

  public static HttpResponse<String> send(Person who, String method, String path, Object body) {
    return who.json(method, path, JSON.valueToTree(body).toString());
  }

  public static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (java.io.IOException e) {
      throw new IllegalStateException(answer.body(), e);
    }
  }

  /** state, effective_from and ends_on of every turn of a code, in the order of their days. */
  public List<String> turns(String code) throws SQLException {
    return column("select concat_ws(' ', v.change_kind, v.state, v.effective_from, coalesce(v.ends_on, '-'))"
        + " from procedure_version v join procedure_entry e on e.id = v.procedure_id where e.code = ?"
        + " order by v.effective_from, v.posted_no, v.id", code);
  }

  /** The actions that the journal tells of a code, in their order. */
  public List<String> journalOf(String code) throws SQLException {
    return column("select j.action from journal j join procedure_entry e on e.id = j.subject_id"
        + " where j.subject_type = 'PROCEDURE' and e.code = ? order by j.seq", code);
  }

  private List<String> column(String sql, String code) throws SQLException {
    try (var connection = desk.connect(); var query = connection.prepareStatement(sql)) {
      query.setString(1, code);
      var rows = query.executeQuery();
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
