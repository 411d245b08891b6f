package vn.cchc.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.DecisionDossiers;
import vn.cchc.decision.MoveLaw;
import vn.cchc.decision.PostDecision;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.route.Route;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** What is to be put up and taken down where, as decisions come, change their day, are corrected and revoked. */
class PostingsIT {
  private static final String TODAY = "2026-11-10T02:00:00Z";
  private static RunningDesk desk;
  private static Agency agency;
  private static Registrar registrar;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at(TODAY);
    agency = Agency.in(desk, "so-ngoai-vu");
    registrar = new Registrar(desk, agency);
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void a_posted_decision_opens_a_posting_at_every_usual_place_and_the_system_does_its_own() throws Exception {
    registrar.posted("01/QĐ-UBND", "2026-11-09", "2026-11-20", List.of(Registrar.item("NEW", "1.000101", "một")));
    assertThat(postings("1.000101")).containsExactly(
        "OWN_PORTAL HANG DONE due 2026-11-16 done 2026-11-10", "UPPER_PORTAL HANG OPEN due 2026-11-16 done -",
        "COUNTER HANG OPEN due 2026-11-20 done -", "NOTICE_BOARD HANG OPEN due 2026-11-20 done -",
        "PROVINCE_CENTRE HANG OPEN due 2026-11-20 done -");
  }

  @Test
  void an_abolished_procedure_is_taken_down_on_the_day_its_abolition_takes_effect() throws Exception {
    registrar.posted("11/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000111", "một")));
    registrar.posted("12/QĐ-UBND", "2026-11-09", "2026-11-12", List.of(Registrar.item("ABOLISHED", "1.000111", "")));
    assertThat(postings("1.000111")).contains("OWN_PORTAL HANG DONE due 2026-10-08 done 2026-11-10",
        "COUNTER HANG OPEN due 2026-10-01 done -", "COUNTER TAKE_DOWN OPEN due 2026-11-12 done -")
        .doesNotContain("OWN_PORTAL TAKE_DOWN DONE due 2026-11-12 done 2026-11-12");
    desk.clock.set("2026-11-11T17:00:00Z");
    switched("1.000111");
    var there = postings("1.000111");
    assertThat(there).contains("OWN_PORTAL TAKE_DOWN DONE due 2026-11-12 done 2026-11-12",
        "COUNTER HANG CANCELLED due 2026-10-01 done -", "COUNTER TAKE_DOWN OPEN due 2026-11-12 done -");
    desk.procedureDue();
    assertThat(postings("1.000111")).isEqualTo(there);
    desk.clock.set(TODAY);
  }

  @Test
  void an_amended_one_is_hung_anew_and_the_old_sheet_taken_down() throws Exception {
    registrar.posted("21/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000121", "một")));
    registrar.posted("22/QĐ-UBND", "2026-11-09", "2026-11-20", List.of(Registrar.item("AMENDED", "1.000121", "hai")));
    assertThat(postings("1.000121").stream().filter(p -> p.startsWith("COUNTER"))).containsExactly(
        "COUNTER HANG OPEN due 2026-10-01 done -", "COUNTER TAKE_DOWN OPEN due 2026-11-20 done -",
        "COUNTER HANG OPEN due 2026-11-20 done -");
  }

  @Test
  void a_revoked_decision_leaves_nothing_to_hang_and_what_hangs_to_be_taken_down() throws Exception {
    long id = registrar.posted("31/QĐ-UBND", "2026-11-02", "2026-11-02", List.of(Registrar.item("NEW", "1.000131", "một")));
    done(office(), open("1.000131", "COUNTER", "HANG"), "2026-11-09", null);
    registrar.act(agency.person("lanhdao"), id, "withdraw", Map.of("reason", "Ban hành nhầm"));
    assertThat(postings("1.000131")).contains("OWN_PORTAL TAKE_DOWN DONE due 2026-11-10 done 2026-11-10",
        "COUNTER HANG DONE due 2026-11-02 done 2026-11-09", "COUNTER TAKE_DOWN OPEN due 2026-11-10 done -",
        "NOTICE_BOARD HANG CANCELLED due 2026-11-02 done -")
        .noneMatch(p -> p.startsWith("NOTICE_BOARD TAKE_DOWN"));
  }

  @Test
  void a_revoked_abolition_gives_the_sheet_back_its_place() throws Exception {
    registrar.posted("41/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000141", "một")));
    done(office(), open("1.000141", "COUNTER", "HANG"), "2026-10-02", null);
    done(office(), open("1.000141", "NOTICE_BOARD", "HANG"), "2026-10-02", null);
    long id = registrar.posted("42/QĐ-UBND", "2026-11-02", "2026-11-02", List.of(Registrar.item("ABOLISHED", "1.000141", "")));
    done(office(), open("1.000141", "COUNTER", "TAKE_DOWN"), "2026-11-09", null);
    registrar.act(agency.person("lanhdao"), id, "withdraw", Map.of("reason", "Ban hành nhầm"));
    assertThat(postings("1.000141")).contains("COUNTER HANG OPEN due 2026-11-10 done -",
        "COUNTER TAKE_DOWN CANCELLED due 2026-11-02 done 2026-11-09", "NOTICE_BOARD HANG DONE due 2026-10-01 done 2026-10-02",
        "NOTICE_BOARD TAKE_DOWN CANCELLED due 2026-11-02 done -", "OWN_PORTAL HANG DONE due 2026-10-08 done 2026-11-10");
  }

  @Test
  void a_correction_replaces_the_sheet_it_corrects() throws Exception {
    long first = registrar.posted("51/QĐ-UBND", "2026-11-02", "2026-11-20", List.of(Registrar.item("NEW", "1.000151", "sai")));
    long correction = registrar.act(office(), first, "edit", Map.of()).path("id").asLong();
    int version = registrar.read(office(), correction).path("version").asInt();
    Registrar.send(office(), "PUT", "/api/v1/decisions/" + correction,
        Map.of("version", version, "items", List.of(Registrar.item("NEW", "1.000151", "đúng"))));
    registrar.approve(correction);
    registrar.act(office(), correction, "publish", Map.of());
    assertThat(postings("1.000151").stream().filter(p -> p.startsWith("COUNTER"))).containsExactly(
        "COUNTER HANG CANCELLED due 2026-11-20 done -", "COUNTER HANG OPEN due 2026-11-20 done -");
  }

  @Test
  void the_days_move_with_the_law_that_the_decision_follows() throws Exception {
    registrar.posted("91/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000191", "một")));
    long id = registrar.draft("92/QĐ-UBND", "2026-11-09", "2026-11-20", List.of(Registrar.item("AMENDED", "1.000191", "hai")));
    int version = registrar.read(office(), id).path("version").asInt();
    var law = Map.of("version", version, "followsBasis", 1,
        "bases", List.of(Map.of("citation", "Nghị định số 1/2026/NĐ-CP", "effectiveDate", "2026-11-20")));
    assertThat(Registrar.send(office(), "PUT", "/api/v1/decisions/" + id, law).statusCode()).isEqualTo(200);
    registrar.approve(id);
    registrar.act(office(), id, "publish", Map.of());
    done(office(), open("1.000191", "NOTICE_BOARD", "HANG"), "2026-11-10", null);
    int seen = registrar.read(office(), id).path("version").asInt();
    var post = new PostDecision(desk.journal(), List.of(new OpenPostings(desk.database(), desk.clock)));
    new MoveLaw(desk.database(), desk.clock, desk.journal(), post, new DecisionDossiers(new Route()))
        .move(agency.actor("vanphong"), id, seen, LocalDate.of(2026, 12, 1), "Luật lùi ngày có hiệu lực");
    assertThat(postings("1.000191").stream().filter(p -> p.startsWith("COUNTER"))).containsExactly(
        "COUNTER HANG OPEN due 2026-10-01 done -", "COUNTER TAKE_DOWN OPEN due 2026-12-01 done -",
        "COUNTER HANG OPEN due 2026-12-01 done -");
  }

  @Test
  void only_who_is_to_do_it_marks_it_and_on_a_day_that_can_be() throws Exception {
    registrar.posted("61/QĐ-UBND", "2026-11-02", "2026-11-02", List.of(Registrar.item("NEW", "1.000161", "một")));
    long id = open("1.000161", "COUNTER", "HANG");
    assertThat(done(agency.person("bientap"), id, "2026-11-09", null)).isEqualTo(403);
    assertThat(done(office(), 999_999, "2026-11-09", null)).isEqualTo(404);
    assertThat(done(office(), id, "2026-11-11", null)).isEqualTo(422);
    assertThat(done(office(), id, "2026-11-01", null)).isEqualTo(422);
    assertThat(done(office(), id, "2026-11-09", "javascript:alert(1)")).isEqualTo(422);
    assertThat(done(office(), id, "2026-11-09", "https://motcua.example.vn/anh.jpg")).isEqualTo(200);
    assertThat(done(office(), id, "2026-11-09", null)).isEqualTo(409);
    var posting = Registrar.json(office().get("/api/v1/postings/" + id));
    assertThat(posting.path("state").asText()).isEqualTo("DONE");
    assertThat(posting.path("done").asText()).isEqualTo("2026-11-09");
    assertThat(posting.path("proof").path("link").asText()).isEqualTo("https://motcua.example.vn/anh.jpg");
    assertThat(posting.path("doneBy").asText()).isEqualTo("Người vanphong");
    assertThat(office().get(posting.path("print").path("sheet").asText().replace("/cchc", "")).statusCode()).isEqualTo(200);
  }

  @Test
  void another_agency_sees_nothing_of_it() {
    registrar.posted("71/QĐ-UBND", "2026-11-02", "2026-11-02", List.of(Registrar.item("NEW", "1.000171", "một")));
    var other = Agency.in(desk, "so-tu-phap").person("vanphong");
    long id = open("1.000171", "COUNTER", "HANG");
    assertThat(other.get("/api/v1/postings/" + id).statusCode()).isEqualTo(404);
    assertThat(other.get("/api/v1/postings?site=" + agency.slug).statusCode()).isEqualTo(404);
    assertThat(done(other, id, "2026-11-09", null)).isEqualTo(404);
  }

  @Test
  void the_list_is_narrowed_by_state_place_and_decision() {
    long decision = registrar.posted("81/QĐ-UBND", "2026-11-05", "2026-11-05",
        List.of(Registrar.item("NEW", "1.000181", "một"), Registrar.item("NEW", "1.000182", "hai")));
    String of = "/api/v1/postings?site=" + agency.slug + "&decision=" + decision;
    assertThat(total(of)).isEqualTo(10);
    assertThat(total(of + "&state=OPEN")).isEqualTo(8);
    assertThat(total(of + "&state=DONE")).isEqualTo(2);
    assertThat(total(of + "&state=LATE")).isEqualTo(8 - 2);
    var counter = Registrar.json(office().get(of + "&state=OPEN")).path("items").findValues("place").stream()
        .filter(p -> p.path("kind").asText().equals("COUNTER")).findFirst().orElseThrow();
    assertThat(total(of + "&place=" + counter.path("id").asLong())).isEqualTo(2);
    assertThat(total(of + "&field=doi-ngoai")).isEqualTo(10);
    assertThat(total(of + "&field=dat-dai")).isZero();
  }

  /** The desk's own scheduler may be at it already: then its transaction is waited for. */
  private static void switched(String code) throws Exception {
    for (int i = 0; i < 200 && registrar.turns(code).stream().anyMatch(turn -> turn.contains("UPCOMING")); i++) {
      desk.procedureDue();
      Thread.sleep(25);
    }
  }

  private static long total(String path) {
    return Registrar.json(office().get(path)).path("total").asLong();
  }

  private static Person office() {
    return agency.person("vanphong");
  }

  private static int done(Person who, long id, String day, String proof) {
    var body = new java.util.HashMap<String, Object>(Map.of("date", day));
    body.put("proof", proof);
    return Registrar.send(who, "POST", "/api/v1/postings/" + id + "/done", body).statusCode();
  }

  /** The open posting of a code at a place. */
  private static long open(String code, String place, String task) {
    JsonNode list = Registrar.json(office().get("/api/v1/postings?site=" + agency.slug + "&state=OPEN&size=200"));
    for (JsonNode posting : list.path("items")) {
      if (posting.path("procedure").path("code").asText().equals(code) && posting.path("task").asText().equals(task)
          && posting.path("place").path("kind").asText().equals(place)) {
        return posting.path("id").asLong();
      }
    }
    throw new AssertionError("nothing open for " + code + " at " + place);
  }

  private static List<String> postings(String code) throws Exception {
    try (var connection = desk.connect(); var query = connection.prepareStatement("select concat_ws(' ', l.kind, p.task, p.state,"
        + " 'due', p.due_on, 'done', coalesce(p.done_on, '-')) from posting p join disclosure_place l on l.id = p.place_id"
        + " join procedure_entry e on e.id = p.procedure_id where e.code = ? order by p.version_id, p.task, p.place_id")) {
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
