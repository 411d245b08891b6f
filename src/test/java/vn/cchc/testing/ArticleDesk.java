package vn.cchc.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.article.ArticleDossiers;
import vn.cchc.article.EditionMapper;
import vn.cchc.identity.Agency;

/** Writes and moves articles for tests, through the API and as the people of an agency. */
public final class ArticleDesk {
  public static final List<String> TICKS = List.of("facts", "citations", "secrecy", "personal-data");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RunningDesk desk;
  private final Agency agency;
  private final long topic;

  public ArticleDesk(RunningDesk desk, Agency agency) {
    this.desk = desk;
    this.agency = agency;
    this.topic = topic("chi-dao");
  }

  private long topic(String slug) {
    try (var connection = desk.connect(); var insert = connection.prepareStatement(
        "insert into topic (site_id, slug, pillar, name, valid_from) values (?, ?, 'CHI_DAO', 'Chỉ đạo điều hành', '2026-01-01')",
        java.sql.Statement.RETURN_GENERATED_KEYS)) {
      insert.setLong(1, agency.site);
      insert.setString(2, slug);
      insert.execute();
      var keys = insert.getGeneratedKeys();
      keys.next();
      return keys.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The topic that its articles have. */
  public long topic() {
    return topic;
  }

  /** A text that meets every requirement. */
  public long draft(Person author, String title) {
    var answer = author.json("POST", "/api/v1/articles", write(Map.of(
        "site", agency.slug, "unit", agency.first, "kind", "NEWS", "title", title,
        "summary", "Tóm tắt đủ dài để người đọc biết bài nói về việc gì.",
        "body", "<p>Nội dung của bài.</p>", "topics", List.of(topic))));
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return json(answer).path("id").asLong();
  }

  public long approved(String title) {
    Person author = agency.person("bientap");
    long id = draft(author, title);
    throughRoute(author, id);
    return id;
  }

  public long published(String title) {
    long id = approved(title);
    act(agency.person("vanphong"), id, "publish", Map.of());
    return id;
  }

  public void throughRoute(Person author, long id) {
    act(author, id, "submit", Map.of());
    act(agency.person("truongphong"), id, "approve", Map.of("checklist", TICKS));
    act(agency.person("lanhdao"), id, "approve", Map.of());
  }

  /** A live article's next edition is begun. */
  public void edition(Person person, long id) {
    var answer = person.json("POST", "/api/v1/articles/" + id + "/editions", write(Map.of("version", version(id))));
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  public JsonNode act(Person person, long id, String action, Map<String, ?> more) {
    var answer = tryAct(person, id, action, more);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(action + ": " + answer.statusCode() + " " + answer.body());
    }
    return json(answer);
  }

  public HttpResponse<String> tryAct(Person person, long id, String action, Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.putIfAbsent("version", version(id));
    return person.json("POST", "/api/v1/articles/" + id + "/actions/" + action, write(body));
  }

  public int version(long id) {
    return desk.database().read(tx -> tx.mapper(vn.cchc.article.ArticleMapper.class).byId(id)).orElseThrow().version();
  }

  public String state(long id) {
    return desk.database().read(tx -> ArticleDossiers.newest(ArticleDossiers.editions(tx, id))).state().name();
  }

  public long workingEdition(long id) {
    return desk.database().read(tx -> tx.mapper(EditionMapper.class).working(id)).orElseThrow().id();
  }

  public static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(answer.body(), e);
    }
  }

  public static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
