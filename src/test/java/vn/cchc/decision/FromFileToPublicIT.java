package vn.cchc.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.identity.Agency;
import vn.cchc.print.Paperwork;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.PortalRecords;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.Upload;

/** A hundred procedures from the file through two signatures and a midnight to every place where citizens read them. */
class FromFileToPublicIT {
  private static final int RECORDS = 100;
  private static final int IN_FORCE = 60;
  private static final int AMENDED = 10;
  private static final String BEFORE = "2026-11-10T16:59:50Z";
  private static final String MIDNIGHT = "2026-11-10T17:00:00Z";
  private static final String OLD = "Nộp hồ sơ theo quy định cũ";

  private static RunningDesk desk;
  private static Agency agency;
  private static Registrar registrar;
  private static List<ObjectNode> file = List.of();

  private static void open(PortalRecords records) throws Exception {
    file = records.first(RECORDS);
    desk = RunningDesk.at("2026-11-09T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    registrar = new Registrar(desk, agency);
  }

  @AfterEach
  void close() {
    if (desk != null) {
      desk.close();
      desk = null;
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_decision_read_from_the_file_takes_effect_everywhere_at_midnight(PortalRecords records) throws Exception {
    open(records);

    // given sixty of them in force, ten with an older text, and an article that names one which will be abolished
    String abolished = code(IN_FORCE - 1);
    String amended = code(0);
    String fresh = code(RECORDS - 1);
    long first = imported("01/QĐ-UBND", "2026-11-01", List.of(), older());
    registrar.approve(first);
    registrar.act(registrar.office(), first, "publish", Map.of());
    long article = new ArticleDesk(desk, agency).published("Hướng dẫn nộp hồ sơ thủ tục " + abolished);

    // when the office reads the list into the next decision and two persons approve it seconds before midnight
    desk.clock.set(BEFORE);
    long second = imported("02/QĐ-UBND", "2026-11-11", List.of(Registrar.item("ABOLISHED", abolished, "")),
        file.stream().filter(r -> !r.path("ma_thu_tuc").asText().equals(abolished)).toList());
    assertThat(changes(second)).isEqualTo(Map.of("NEW", RECORDS - IN_FORCE, "AMENDED", AMENDED, "ABOLISHED", 1));
    registrar.approve(second);
    registrar.act(registrar.office(), second, "publish", Map.of());

    // then nothing has changed yet, but visitors are told what is to come
    follow();
    assertThat(open(amended).path("parts").toString()).contains(OLD);
    assertThat(open(fresh).path("state").asText()).isEqualTo("UPCOMING");
    assertThat(open(abolished).path("state").asText()).isEqualTo("IN_FORCE");
    assertThat(visit("/tthc/" + fresh)).contains("11/11/2026");
    assertThat(registrar.turns(amended)).containsExactly("NEW CURRENT 2026-11-01 2026-11-11", "AMENDED UPCOMING 2026-11-11 -");
    assertThat(visit("/tin/x-" + article)).doesNotContain("bị bãi bỏ");

    // when midnight passes
    desk.clock.set(MIDNIGHT);
    desk.procedureDue();
    follow();

    // then the versions have switched, the notice is live, the article bears the banner
    assertThat(registrar.turns(amended)).containsExactly("NEW PAST 2026-11-01 2026-11-11", "AMENDED CURRENT 2026-11-11 -");
    assertThat(registrar.turns(abolished)).containsExactly("NEW PAST 2026-11-01 2026-11-11", "ABOLISHED CURRENT 2026-11-11 -");
    assertThat(registrar.turns(fresh)).containsExactly("NEW CURRENT 2026-11-11 -");
    assertThat(visit("/tin/x-" + article)).contains("Thủ tục " + abolished + " nêu trong bài đã bị bãi bỏ từ ngày 11/11/2026");
    long notice = registrar.read(registrar.office(), second).path("notice").asLong();
    assertThat(visit("/tin/x-" + notice)).contains("02/QĐ-UBND", abolished);
    citizensRead(amended, abolished, fresh);
    paperIsListed(amended);
    papers(amended);
  }

  private static void citizensRead(String amended, String abolished, String fresh) {
    assertThat(open(amended).path("parts").toString()).doesNotContain(OLD);
    assertThat(open(amended).path("from").asText()).isEqualTo("2026-11-11");
    assertThat(open(amended + "?asOf=2026-11-10").path("parts").toString()).contains(OLD);
    assertThat(open(fresh).path("state").asText()).isEqualTo("IN_FORCE");
    assertThat(open(abolished).path("state").asText()).isEqualTo("ABOLISHED");
    assertThat(visit("/tthc/" + amended)).doesNotContain(OLD).contains("02/QĐ-UBND");
    assertThat(visit("/tthc/" + abolished)).contains("bãi bỏ", "02/QĐ-UBND");
    assertThat(visit("/tthc/rss.xml")).contains(amended, fresh, abolished);
    assertThat(visit("/tthc/?q=" + abolished)).contains("Đã hết hiệu lực");
    assertThat(visit("/tthc/?size=100")).doesNotContain("/tthc/" + abolished + "\"");
    assertThat(visit("/tthc/?q=" + amended)).contains("/tthc/" + amended + "\"");
  }

  /** What a program is told of a procedure. */
  private static JsonNode open(String code) {
    var answer = new Person(desk).get("/api/v1/public/" + agency.slug + "/procedures/" + code);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Registrar.json(answer);
  }

  private static void follow() {
    desk.desk().feed().catchUp();
    desk.desk().feed().catchUp();
  }

  private static void paperIsListed(String amended) {
    var open = Registrar.json(registrar.office().get("/api/v1/postings?site=" + agency.slug + "&state=OPEN&q=" + amended));
    assertThat(open.path("items").findValuesAsText("kind").toString()).contains("COUNTER");
  }

  private static void papers(String code) throws Exception {
    byte[] pdf = registrar.office().bytes("/desk/thu-tuc/in/thu-tuc?ma=" + code).body();
    assertThat(Paperwork.words(pdf)).contains(code, "Quyết định số 02/QĐ-UBND", "Trình tự thực hiện");
    assertThat(Paperwork.codes(pdf, 0)).singleElement().asString().endsWith("/so-ngoai-vu/tthc/" + code);
    assertThat(new Person(desk).bytes("/so-ngoai-vu/tthc/" + code + ".pdf").statusCode()).isEqualTo(200);
  }

  /** The first sixty, ten of them with other steps than the file has. */
  private static List<ObjectNode> older() {
    var records = new ArrayList<ObjectNode>();
    for (int i = 0; i < IN_FORCE; i++) {
      ObjectNode record = file.get(i).deepCopy();
      if (i < AMENDED) {
        record.put("trinh_tu_thuc_hien", "Bước 1: " + OLD + ".");
      }
      records.add(record);
    }
    return records;
  }

  private static long imported(String number, String effective, List<Map<String, Object>> items, List<ObjectNode> records)
      throws Exception {
    long id = registrar.draft(number, "2026-11-01", effective, items);
    String lines = String.join("\n", records.stream().map(ObjectNode::toString).toList());
    HttpResponse<String> answer = Upload.at(desk, registrar.office(), "/api/v1/decisions/" + id + "/import", "tthc.jsonl",
        lines.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Registrar.json(answer).path("faults")).isEmpty();
    Registrar.send(registrar.office(), "POST", "/api/v1/decisions/" + id + "/items", Map.of("accept", true));
    return id;
  }

  private static Map<String, Integer> changes(long id) {
    var counts = new java.util.TreeMap<String, Integer>();
    for (String change : List.of("NEW", "AMENDED", "ABOLISHED", "REPLACED")) {
      JsonNode page = Registrar.json(registrar.office().get("/api/v1/decisions/" + id + "/items?size=1&change=" + change));
      if (page.path("total").asInt() > 0) {
        counts.put(change, page.path("total").asInt());
      }
    }
    return counts;
  }

  private static String code(int record) {
    return file.get(record).path("ma_thu_tuc").asText();
  }

  /** What a visitor sees at an address of the site, after one redirection at most. */
  private static String visit(String path) {
    var visitor = new Person(desk);
    var answer = visitor.get("/" + agency.slug + path);
    String to = answer.headers().firstValue("Location").orElse("");
    return to.isEmpty() ? answer.body() : visitor.get(to.substring(to.indexOf("/" + agency.slug + "/"))).body();
  }
}
