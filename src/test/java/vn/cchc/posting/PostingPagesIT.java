package vn.cchc.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.Upload;

/** The pages of the places and of what is to be posted there. */
class PostingPagesIT {
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
  void before_the_first_decision_the_usual_places_are_there_and_nothing_is_to_be_done() {
    var other = Agency.in(desk, "so-noi-vu").person("vanphong");
    assertThat(other.page("/desk/niem-yet").select(".empty").text()).contains("Không còn việc niêm yết nào");
    assertThat(other.page("/desk/niem-yet/noi").select("table.list tbody tr").eachText()).hasSize(5)
        .anyMatch(row -> row.contains("Bộ phận Một cửa"));
  }

  @Test
  void a_whole_place_is_marked_at_once_with_one_photo() throws Exception {
    var items = new ArrayList<java.util.Map<String, Object>>();
    for (int i = 0; i < 60; i++) {
      items.add(Registrar.item("NEW", "1.0002%02d".formatted(i), "một"));
    }
    long decision = registrar.posted("01/QĐ-UBND", "2026-11-05", "2026-11-05", items);
    long counter = place("Bộ phận Một cửa");
    String list = "/desk/niem-yet?place=" + counter + "&decision=" + decision;
    Document page = office().page(list);
    assertThat(page.select("table.list tbody tr")).hasSize(50);
    assertThat(page.select("table.list tbody tr").first().text()).contains("Quá hạn 5 ngày");
    assertThat(page.select("a[href*=/thu-tuc/in/quyet-dinh/]").isEmpty()).isFalse();

    String post = "/desk/niem-yet/da-lam?place=" + counter + "&decision=" + decision;
    var refused = send(office(), post, photo(), "date", "12/11/2026", "all", "1", "proof", "một cửa");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.body()).select(".error-summary li").eachText()).hasSize(2);
    assertThat(Jsoup.parse(refused.body()).select("#proof").val()).isEqualTo("một cửa");

    assertThat(send(office(), post, photo(), "date", "09/11/2026", "all", "1").statusCode()).isEqualTo(303);
    assertThat(office().page(list).select("table.list")).isEmpty();
    Document done = office().page(list + "&state=DONE");
    assertThat(done.select("table.list caption").text()).isEqualTo("60 việc");
    String photo = done.select("a[href*=/files/]").first().attr("href").replace("/cchc", "");
    assertThat(agency.person("lanhdao").get(photo).statusCode()).isEqualTo(200);
    assertThat(Agency.in(desk, "so-y-te").person("vanphong").get(photo).statusCode()).isEqualTo(404);
  }

  @Test
  void the_unit_of_a_place_marks_its_own_tasks_and_no_others() throws Exception {
    long unitPlace = added("Bảng tin tầng 2", agency.first);
    registrar.posted("11/QĐ-UBND", "2026-11-09", "2026-11-09", List.of(Registrar.item("NEW", "1.000311", "một")));
    var writer = agency.person("bientap");
    String own = writer.page("/desk/niem-yet?place=" + unitPlace).select("th.main a").attr("href").replace("/cchc", "");
    assertThat(send(writer, own + "/da-lam", new byte[0], "date", "10/11/2026", "note", "Đã dán").statusCode()).isEqualTo(303);
    assertThat(writer.page(own).select("main").text()).contains("Đã niêm yết", "Đã dán", "Người bientap");
    String other = writer.page("/desk/niem-yet?place=" + place("Bộ phận Một cửa") + "&sort=decision").select("th.main a").attr("href")
        .replace("/cchc", "");
    assertThat(writer.page(other).select("form[enctype]")).isEmpty();
    assertThat(send(writer, other + "/da-lam", new byte[0], "date", "10/11/2026").statusCode()).isEqualTo(403);

    assertThat(writer.post(own + "/mo-lai").statusCode()).isEqualTo(303);
    assertThat(writer.page(own).select("form[enctype]")).hasSize(1);
  }

  @Test
  void a_form_without_the_token_of_its_session_is_refused() throws Exception {
    registrar.posted("21/QĐ-UBND", "2026-11-09", "2026-11-09", List.of(Registrar.item("NEW", "1.000321", "một")));
    var office = office();
    office.csrf = "x";
    assertThat(send(office, "/desk/niem-yet/da-lam", new byte[0], "date", "10/11/2026").statusCode()).isEqualTo(403);
  }

  @Test
  void places_are_renamed_given_away_and_ended_by_the_office_alone() throws Exception {
    long id = added("Phòng chờ", 0);
    registrar.posted("31/QĐ-UBND", "2026-11-09", "2026-11-09", List.of(Registrar.item("NEW", "1.000331", "một")));
    assertThat(office().page("/desk/niem-yet?place=" + id).select("table.list tbody tr")).isNotEmpty();
    assertThat(agency.person("bientap").get("/desk/niem-yet/noi/" + id).statusCode()).isEqualTo(403);
    assertThat(agency.person("bientap").post("/desk/niem-yet/noi", "name", "x", "kind", "OTHER", "medium", "PAPER").statusCode()).isEqualTo(403);
    assertThat(office().post("/desk/niem-yet/noi", "name", "", "kind", "OTHER", "medium", "PAPER").statusCode()).isEqualTo(422);
    assertThat(office().post("/desk/niem-yet/noi/" + id, "name", "Phòng chờ mới", "unit", "" + agency.second).statusCode()).isEqualTo(303);
    assertThat(office().page("/desk/niem-yet/noi").select("table.list").text()).contains("Phòng chờ mới", "Văn phòng");
    assertThat(office().post("/desk/niem-yet/noi/" + id + "/ket-thuc").statusCode()).isEqualTo(303);
    assertThat(office().post("/desk/niem-yet/noi/" + id + "/ket-thuc").statusCode()).isEqualTo(409);
    assertThat(office().page("/desk/niem-yet?place=" + id).select("table.list")).isEmpty();
  }

  @Test
  void a_new_place_may_begin_with_everything_that_is_in_force() {
    registrar.posted("41/QĐ-UBND", "2026-11-02", "2026-11-02", List.of(Registrar.item("NEW", "1.000341", "một")));
    office().post("/desk/niem-yet/noi", "name", "Nhà văn hóa", "kind", "OTHER", "medium", "PAPER", "hangAll", "1");
    var rows = office().page("/desk/niem-yet?place=" + place("Nhà văn hóa") + "&size=200").select("table.list tbody tr").eachText();
    assertThat(rows).anyMatch(r -> r.contains("1.000341") && r.contains("10/11/2026"));
  }

  private static Person office() {
    return agency.person("vanphong");
  }

  private static long place(String name) {
    String link = office().page("/desk/niem-yet/noi").select("th.main a").stream().filter(a -> a.text().equals(name)).findFirst()
        .orElseThrow(() -> new AssertionError(name)).attr("href");
    return Long.parseLong(link.replaceAll(".*/", ""));
  }

  private static long added(String name, long unit) {
    assertThat(office().post("/desk/niem-yet/noi", "name", name, "kind", "NOTICE_BOARD", "medium", "PAPER", "unit",
        unit == 0 ? "" : "" + unit).statusCode()).isEqualTo(303);
    return place(name);
  }

  private static byte[] photo() throws Exception {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static HttpResponse<String> send(Person who, String path, byte[] file, String... fields) throws Exception {
    return Upload.form(desk, who, path, file.length == 0 ? "" : "anh.png", file, fields);
  }
}
