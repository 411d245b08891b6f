package vn.cchc.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.RunningDesk;

/** A decision's way from the office to the public, through the API, on real parts. */
class DecisionIT {
  private static RunningDesk desk;
  private static Agency agency;
  private static Registrar registrar;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    registrar = new Registrar(desk, agency);
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void versions_switch_at_midnight_of_the_effective_day_in_the_zone_of_the_site() throws Exception {
    registrar.posted("01/QĐ-UBND", "2026-11-01", "2026-11-01", List.of(Registrar.item("NEW", "1.000001", "một"),
        Registrar.item("NEW", "1.000002", "một")));
    assertThat(registrar.turns("1.000001")).containsExactly("NEW CURRENT 2026-11-01 -");

    registrar.posted("02/QĐ-UBND", "2026-11-09", "2026-11-12", List.of(Registrar.item("AMENDED", "1.000001", "hai"),
        Registrar.item("ABOLISHED", "1.000002", "")));
    assertThat(registrar.turns("1.000001"))
        .containsExactly("NEW CURRENT 2026-11-01 2026-11-12", "AMENDED UPCOMING 2026-11-12 -");

    desk.clock.set("2026-11-11T16:59:59Z");
    assertThat(desk.procedureDue()).isZero();
    desk.clock.set("2026-11-11T17:00:00Z");
    // the desk's own scheduler may be at it already
    while (desk.procedureDue() > 0 || registrar.turns("1.000002").toString().contains("UPCOMING")) {
      Thread.sleep(50);
    }
    assertThat(registrar.turns("1.000001"))
        .containsExactly("NEW PAST 2026-11-01 2026-11-12", "AMENDED CURRENT 2026-11-12 -");
    assertThat(registrar.turns("1.000002"))
        .containsExactly("NEW PAST 2026-11-01 2026-11-12", "ABOLISHED CURRENT 2026-11-12 -");
    assertThat(registrar.journalOf("1.000002")).containsExactly("procedure.in-force", "procedure.announce", "procedure.end");
    desk.clock.set("2026-11-10T02:00:00Z");
  }

  @Test
  void a_decision_that_took_effect_before_it_was_posted_switches_at_posting() throws Exception {
    registrar.posted("11/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000011", "một")));
    registrar.posted("12/QĐ-UBND", "2026-11-05", "2026-11-05", List.of(Registrar.item("AMENDED", "1.000011", "hai")));
    assertThat(registrar.turns("1.000011"))
        .containsExactly("NEW PAST 2026-10-01 2026-11-05", "AMENDED CURRENT 2026-11-05 -");
  }

  @Test
  void a_revoked_decision_gives_back_what_held_before_it() throws Exception {
    registrar.posted("21/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000021", "một")));
    long second = registrar.posted("22/QĐ-UBND", "2026-11-05", "2026-11-05", List.of(Registrar.item("ABOLISHED", "1.000021", "")));
    registrar.act(agency.person("lanhdao"), second, "withdraw", Map.of("reason", "Ban hành nhầm"));
    assertThat(registrar.turns("1.000021"))
        .containsExactly("NEW CURRENT 2026-10-01 -", "ABOLISHED REVOKED 2026-11-05 2026-11-05".replace(" 2026-11-05 2026-11-05", " 2026-11-05 -"));
  }

  @Test
  void a_correction_displaces_the_turns_it_names_and_its_own_end_brings_them_back() throws Exception {
    long first = registrar.posted("31/QĐ-UBND", "2026-10-01", "2026-10-01",
        List.of(Registrar.item("NEW", "1.000031", "sai"), Registrar.item("NEW", "1.000032", "đúng")));
    long correction = registrar.act(registrar.office(), first, "edit", Map.of()).path("id").asLong();
    var version = registrar.read(registrar.office(), correction).path("version").asInt();
    Registrar.send(registrar.office(), "PUT", "/api/v1/decisions/" + correction,
        Map.of("version", version, "items", List.of(Registrar.item("NEW", "1.000031", "đã sửa"))));
    registrar.approve(correction);
    registrar.act(registrar.office(), correction, "publish", Map.of());
    assertThat(registrar.turns("1.000031")).containsExactly("NEW CORRECTED 2026-10-01 -", "NEW CURRENT 2026-10-01 -");
    assertThat(registrar.turns("1.000032")).containsExactly("NEW CURRENT 2026-10-01 -");
    assertThat(registrar.tryAct(registrar.office(), first, "withdraw", Map.of("reason", "thử")).statusCode()).isEqualTo(409);

    registrar.act(registrar.office(), correction, "withdraw", Map.of("reason", "Đính chính nhầm"));
    assertThat(registrar.turns("1.000031")).containsExactly("NEW CURRENT 2026-10-01 -", "NEW REVOKED 2026-10-01 -");
  }

  @Test
  void a_decision_is_not_submitted_while_an_item_has_not_been_looked_at() {
    long id = registrar.draft("41/QĐ-UBND", "2026-11-01", "2026-11-20", List.of());
    var refused = registrar.tryAct(registrar.office(), id, "submit", Map.of());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("decision.no-items");
  }

  @Test
  void an_item_may_begin_as_a_code_alone_but_has_a_name_when_it_is_submitted() {
    long id = registrar.draft("42/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Map.of("change", "NEW", "code", "1.000042")));
    var refused = registrar.tryAct(registrar.office(), id, "submit", Map.of());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("procedure.name-needed", "1.000042");
    int version = registrar.read(registrar.office(), id).path("version").asInt();
    Registrar.send(registrar.office(), "PUT", "/api/v1/decisions/" + id,
        Map.of("version", version, "items", List.of(Registrar.item("NEW", "1.000042", "một"))));
    assertThat(registrar.act(registrar.office(), id, "submit", Map.of()).path("state").asText()).isEqualTo("IN_REVIEW");
  }

  @Test
  void a_code_that_the_site_does_not_know_cannot_be_abolished_and_a_bad_code_is_named() {
    var refused = Registrar.send(registrar.office(), "POST", "/api/v1/decisions", Map.of("site", "so-ngoai-vu", "number", "43/QĐ-UBND",
        "date", "2026-11-01", "issuer", "UBND tỉnh", "effectiveDate", "2026-11-20", "items",
        List.of(Map.of("change", "ABOLISHED", "code", "9.999999"))));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("procedure.unknown-code", "items[0].code");
    var bad = Registrar.send(registrar.office(), "POST", "/api/v1/decisions", Map.of("site", "so-ngoai-vu", "number", "43/QĐ-UBND",
        "date", "2026-11-01", "issuer", "UBND tỉnh", "effectiveDate", "2026-11-20", "items",
        List.of(Map.of("change", "NEW", "code", "1.25"))));
    assertThat(bad.statusCode()).isEqualTo(422);
    assertThat(bad.body()).contains("procedure.bad-code");
  }

  @Test
  void a_recall_keeps_its_reason_in_the_journal() throws Exception {
    long id = registrar.draft("52/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000052", "một")));
    registrar.act(registrar.office(), id, "submit", Map.of());
    registrar.act(registrar.office(), id, "recall", Map.of("reason", "Thiếu một thủ tục"));
    try (var connection = desk.connect(); var rows = connection.createStatement().executeQuery(
        "select reason from journal where action = 'decision.recall' and subject_id = " + id)) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("Thiếu một thủ tục");
    }
  }

  @Test
  void a_decision_whose_posting_failed_wakes_the_scheduler_by_itself() throws Exception {
    long id = registrar.approved("53/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000053", "một")));
    java.time.Instant retry = desk.clock.instant().plusSeconds(77);
    desk.database().change(tx -> {
      var mapper = tx.mapper(DecisionMapper.class);
      mapper.schedule(id, desk.clock.instant(), desk.clock.instant());
      mapper.fail(id, "error", retry, desk.clock.instant());
      assertThat(mapper.nextDue(20)).contains(retry);
      mapper.unschedule(id, vn.cchc.route.State.PUBLISH_FAILED, desk.clock.instant());
    });
  }

  @Test
  void who_wrote_a_decision_does_not_approve_it() {
    long id = registrar.draft("51/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000051", "một")));
    registrar.act(registrar.office(), id, "submit", Map.of());
    assertThat(registrar.tryAct(registrar.office(), id, "approve", Map.of("checklist", ArticleDesk.TICKS)).statusCode()).isEqualTo(403);
  }

  @Test
  void a_text_that_moved_after_its_approval_is_not_posted() throws Exception {
    long id = registrar.approved("61/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000061", "một")));
    try (var connection = desk.connect(); var change = connection.createStatement()) {
      change.executeUpdate("update procedure_part p join procedure_version v on v.id = p.version_id set p.body = '<p>khác</p>'"
          + " where v.decision_id = " + id + " and p.part = 'STEPS'");
    }
    var refused = registrar.tryAct(registrar.office(), id, "publish", Map.of());
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(registrar.turns("1.000061")).containsExactly("NEW STAGED -");
  }

  @Test
  void a_scheduled_decision_is_posted_when_it_is_due() throws Exception {
    long id = registrar.approved("71/QĐ-UBND", "2026-11-01", "2026-11-01", List.of(Registrar.item("NEW", "1.000071", "một")));
    registrar.act(registrar.office(), id, "schedule", Map.of("publishAt", "2026-11-10T02:30:00Z"));
    desk.procedureDue();
    assertThat(registrar.state(id)).isEqualTo("SCHEDULED");
    desk.clock.set("2026-11-10T02:30:00Z");
    desk.procedureDue();
    assertThat(registrar.state(id)).isEqualTo("PUBLISHED");
    assertThat(registrar.turns("1.000071")).containsExactly("NEW CURRENT 2026-11-01 -");
    desk.clock.set("2026-11-10T02:00:00Z");
  }

  @Test
  void every_procedure_of_a_decision_gets_a_row_in_the_journal_whatever_befalls_it() throws Exception {
    registrar.posted("91/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000091", "một")));
    long later = registrar.posted("92/QĐ-UBND", "2026-11-01", "2026-12-01", List.of(Registrar.item("AMENDED", "1.000091", "hai")));
    registrar.act(agency.person("lanhdao"), later, "withdraw", Map.of("reason", "Ban hành nhầm"));
    assertThat(registrar.journalOf("1.000091")).containsExactly("procedure.in-force", "procedure.announce", "procedure.revoke");
  }

  @Test
  void an_item_says_word_by_word_what_it_changes() {
    registrar.posted("81/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000081", "một")));
    long id = registrar.draft("82/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("AMENDED", "1.000081", "hai")));
    var items = Registrar.json(registrar.office().get("/api/v1/decisions/" + id + "/items"));
    assertThat(items.path("total").asInt()).isEqualTo(1);
    var item = items.path("items").get(0);
    assertThat(item.path("before").path("name").asText()).endsWith("một");
    assertThat(item.path("compare").findValuesAsText("key")).contains("name", "steps", "dossier").doesNotContain("agency");
    assertThat(item.path("changedParts").toString()).contains("steps");
  }
}
