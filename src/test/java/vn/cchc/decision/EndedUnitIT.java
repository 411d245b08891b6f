package vn.cchc.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** Articles and decisions are refused alike for a unit that has ended, and allowed alike until it ends. */
class EndedUnitIT {
  private static final String YESTERDAY = "2026-11-09";
  private static final String NEXT_MONTH = "2026-12-31";
  private static RunningDesk desk;
  private static Agency agency;
  private static Person office;
  private static Person head;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    office = agency.person("vanphong");
    head = agency.person("truongphong");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @BeforeEach
  void everyUnitGoesOn() throws SQLException {
    lastDay(null);
  }

  @Test
  void nobody_writes_for_a_unit_that_has_ended() throws SQLException {
    lastDay(YESTERDAY);
    assertThat(article(office)).isEqualTo(422);
    assertThat(decision(office, "01/QĐ-UBND")).isEqualTo(422);
    assertThat(page(office, "/desk/bai-viet/moi")).doesNotContain("Phòng Nội vụ");
    assertThat(page(office, "/desk/quyet-dinh/moi")).doesNotContain("Phòng Nội vụ");
    assertThat(head.get("/desk/bai-viet/moi").statusCode()).isEqualTo(403);
    assertThat(head.get("/desk/quyet-dinh/moi").statusCode()).isEqualTo(403);
  }

  @Test
  void a_unit_that_will_end_is_written_for_until_then() throws SQLException {
    lastDay(NEXT_MONTH);
    assertThat(article(head)).isEqualTo(201);
    assertThat(decision(head, "02/QĐ-UBND")).isEqualTo(201);
    assertThat(page(office, "/desk/bai-viet/moi")).contains("Phòng Nội vụ");
    assertThat(page(office, "/desk/quyet-dinh/moi")).contains("Phòng Nội vụ");
    assertThat(head.get("/desk/bai-viet/moi").statusCode()).isEqualTo(200);
    assertThat(head.get("/desk/quyet-dinh/moi").statusCode()).isEqualTo(200);
  }

  private static int article(Person who) {
    return Registrar.send(who, "POST", "/api/v1/articles",
        Map.of("site", agency.slug, "unit", agency.first, "kind", "NEWS", "title", "Tin của phòng")).statusCode();
  }

  private static int decision(Person who, String number) {
    return Registrar.send(who, "POST", "/api/v1/decisions", Map.of("site", agency.slug, "unit", agency.first, "number", number,
        "date", "2026-11-01", "issuer", "UBND tỉnh", "effectiveDate", "2026-12-01")).statusCode();
  }

  private static String page(Person who, String path) {
    return who.page(path).select("main").text();
  }

  private static void lastDay(String day) throws SQLException {
    try (var connection = desk.connect(); var update = connection.prepareStatement("update unit set valid_to = ? where id = ?")) {
      update.setString(1, day);
      update.setLong(2, agency.first);
      update.execute();
    }
  }
}
