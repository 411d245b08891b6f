package vn.cchc.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.db.Paging;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.search.ProcedureQuestion.Order;
import vn.cchc.testing.PortalRecords;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.Upload;

/** The index of procedures beside a real desk and its database, from the file of the portal to the visitor's words. */
class ProcedureIndexIT {
  private static final int RECORDS = 40;
  private static RunningDesk desk;
  private static Agency agency;
  private static Registrar registrar;
  private static List<ObjectNode> records;
  @TempDir
  private static Path home;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    registrar = new Registrar(desk, agency);
    records = PortalRecords.MADE.first(RECORDS);
    long id = registrar.draft("01/QĐ-UBND", "2026-11-01", "2026-11-05", List.of());
    byte[] lines = records.stream().map(ObjectNode::toString).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    assertThat(Upload.at(desk, registrar.office(), "/api/v1/decisions/" + id + "/import", "a.jsonl", lines).statusCode()).isEqualTo(200);
    Registrar.send(registrar.office(), "POST", "/api/v1/decisions/" + id + "/items", Map.of("accept", true));
    registrar.approve(id);
    registrar.act(registrar.office(), id, "publish", Map.of());
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static Indexed node(String folder) {
    return new Indexed(desk.database(), home.resolve(folder), new ProcedureStock());
  }

  private static FoundProcedures ask(Indexed index, String words, Map<Facet, Set<String>> chosen) {
    return new SearchProcedures(index.atTheHead().follower)
        .ask(new ProcedureQuestion(agency.site, words, chosen, Order.NAME, new Paging(1, 200))).orElseThrow();
  }

  private static List<String> codes(Indexed index, String words, Map<Facet, Set<String>> chosen) {
    var ids = ask(index, words, chosen).ids();
    try (var connection = desk.connect(); var query = connection.prepareStatement("select code from procedure_entry where id = ?")) {
      return ids.stream().map(id -> {
        try {
          query.setLong(1, id);
          var row = query.executeQuery();
          row.next();
          return row.getString(1);
        } catch (SQLException e) {
          throw new AssertionError(e);
        }
      }).toList();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static String code(int record) {
    return records.get(record).path("ma_thu_tuc").asText();
  }

  @Test
  void every_procedure_is_found_by_its_code_with_the_dot_and_without() {
    try (Indexed index = node("codes")) {
      for (int i = 0; i < RECORDS; i += 9) {
        assertThat(codes(index, code(i), Map.of())).containsExactly(code(i));
        assertThat(codes(index, code(i).substring(2), Map.of())).containsExactly(code(i));
      }
      assertThat(codes(index, "1.70003", Map.of())).hasSize(10);
      assertThat(codes(index, "2.700001", Map.of())).isEmpty();
    }
  }

  @Test
  void words_of_the_name_the_field_and_the_place_are_found_whatever_the_accents() {
    try (Indexed index = node("words")) {
      for (String words : List.of("cấp giấy xác nhận đất đai", "cap giay xac nhan dat dai", "CẤP GIẤY XÁC NHẬN ĐẤT ĐAI", "dat đai")) {
        assertThat(codes(index, words, Map.of())).as(words).containsExactlyInAnyOrderElementsOf(inField("Đất đai"));
      }
      assertThat(codes(index, "công an cấp xã", Map.of())).as("the agency that handles it").hasSize(RECORDS);
      assertThat(codes(index, "bo phan mot cua so 4", Map.of())).as("where papers are received")
          .contains(code(4), code(13), code(22), code(31));
    }
  }

  private static List<String> inField(String field) {
    return records.stream().filter(r -> r.path("linh_vuc").asText().equals(field)).map(r -> r.path("ma_thu_tuc").asText()).toList();
  }

  @Test
  void what_the_records_say_of_level_and_audience_and_ways_is_counted() {
    try (Indexed index = node("counts")) {
      var all = ask(index, "", Map.of());
      assertThat(all.total()).isEqualTo(RECORDS);
      assertThat(counts(all, Facet.FIELD)).hasSize(5).containsEntry("dat-dai", (long) inField("Đất đai").size());
      assertThat(counts(all, Facet.LEVEL)).isEqualTo(Map.of("PROVINCE", saying("cap_thuc_hien", "Cấp tỉnh"),
          "COMMUNE", saying("cap_thuc_hien", "Cấp xã")));
      assertThat(counts(all, Facet.AUDIENCE)).containsEntry("CITIZEN", saying("doi_tuong_thuc_hien", "Công dân Việt Nam"))
          .containsEntry("FOREIGNER", saying("doi_tuong_thuc_hien", "Người nước ngoài"));
      assertThat(counts(all, Facet.WAY)).isEqualTo(Map.of("IN_PERSON", (long) RECORDS, "ONLINE", (long) RECORDS));
      assertThat(counts(all, Facet.STATE)).isEqualTo(Map.of("IN_FORCE", (long) RECORDS));
      var commune = ask(index, "", Map.of(Facet.LEVEL, Set.of("COMMUNE")));
      assertThat(commune.total()).isEqualTo(saying("cap_thuc_hien", "Cấp xã"));
      assertThat(counts(commune, Facet.LEVEL)).isEqualTo(counts(all, Facet.LEVEL));
    }
  }

  private static Map<String, Long> counts(FoundProcedures found, Facet facet) {
    return found.of(facet).stream().collect(Collectors.toMap(FoundProcedures.Value::value, v -> (long) v.count()));
  }

  private static long saying(String column, String words) {
    return records.stream().filter(r -> r.path(column).asText().contains(words)).count();
  }

  @Test
  void an_index_that_comes_back_and_one_built_from_nothing_say_the_same() {
    List<String> before;
    try (Indexed index = node("again")) {
      before = answers(index);
    }
    try (Indexed again = node("again"); Indexed fresh = node("fresh")) {
      assertThat(again.isThereAtOnce()).isTrue();
      assertThat(fresh.isThereAtOnce()).isFalse();
      assertThat(answers(again)).isEqualTo(before).isEqualTo(answers(fresh));
    }
  }

  private static List<String> answers(Indexed index) {
    return Stream.of("", "dat dai", "giấy xác nhận", "1.7000", "cong an xa", "ho tich so 3").flatMap(words -> Stream.of(
        Map.<Facet, Set<String>>of(), Map.of(Facet.LEVEL, Set.of("COMMUNE")),
        Map.of(Facet.AUDIENCE, Set.of("CITIZEN"), Facet.FIELD, Set.of("dat-dai", "ho-tich")))
        .map(chosen -> words + " " + chosen + " " + ask(index, words, chosen))).toList();
  }

  @Test
  void a_decision_changes_what_is_found_on_its_day() throws Exception {
    try (var later = RunningDesk.at("2026-11-10T02:00:00Z")) {
      var office = Agency.in(later, "thanh-tra");
      var there = new Registrar(later, office);
      there.posted("01/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000001", "cũ"),
          Registrar.item("NEW", "1.000002", "thường"), Registrar.item("NEW", "1.000003.000.00.00.H37", "địa phương")));
      there.posted("02/QĐ-UBND", "2026-11-09", "2026-11-12", List.of(Registrar.item("AMENDED", "1.000001", "đổi tên"),
          Registrar.item("ABOLISHED", "1.000002", ""), Registrar.item("NEW", "1.000004", "sắp tới")));
      there.posted("03/QĐ-UBND", "2026-11-09", "2026-11-11", List.of(Registrar.item("AMENDED", "1.000002", "thường sửa lại")));
      try (Indexed index = new Indexed(later.database(), home.resolve("later"), new ProcedureStock())) {
        assertThat(total(index, office, "cũ", Map.of())).isEqualTo(1);
        assertThat(total(index, office, "đổi tên", Map.of())).isZero();
        assertThat(total(index, office, "thường", Map.of())).isEqualTo(1);
        assertThat(total(index, office, "sắp tới", Map.of(Facet.STATE, Set.of("UPCOMING")))).isEqualTo(1);
        assertThat(total(index, office, "1.000003", Map.of())).isEqualTo(1);
        assertThat(total(index, office, "1.000003.000.00.00.H37", Map.of())).isEqualTo(1);
        later.clock.set("2026-11-11T17:00:00Z");
        later.procedureDue();
        assertThat(total(index, office, "đổi tên", Map.of())).isEqualTo(1);
        assertThat(total(index, office, "tên cũ", Map.of())).isZero();
        assertThat(total(index, office, "thường", Map.of())).as("abolished").isZero();
        assertThat(total(index, office, "1.000002", Map.of())).as("asked for by its code").isEqualTo(1);
        assertThat(total(index, office, "thường", Map.of(Facet.STATE, Set.of("ABOLISHED")))).isEqualTo(1);
        assertThat(total(index, office, "sửa lại", Map.of(Facet.STATE, Set.of("ABOLISHED")))).as("by its last text").isEqualTo(1);
        assertThat(total(index, office, "sắp tới", Map.of(Facet.STATE, Set.of("IN_FORCE")))).isEqualTo(1);
      }
    }
  }

  private static long total(Indexed index, Agency office, String words, Map<Facet, Set<String>> chosen) {
    return new SearchProcedures(index.atTheHead().follower)
        .ask(new ProcedureQuestion(office.site, words, chosen, Order.BEST, new Paging(1, 50))).orElseThrow().total();
  }
}
