package vn.cchc.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.site.PostedProcedures.API;
import static vn.cchc.site.PostedProcedures.HERE;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;

/** What citizens read of procedures on one day: lists, pages in each form, feeds, and the open API. */
class ProcedureSiteIT {
  private static PostedProcedures site;

  @BeforeAll
  static void open() throws Exception {
    site = new PostedProcedures();
  }

  @AfterAll
  static void close() throws Exception {
    site.close();
  }

  @Test
  void words_are_found_without_accents_by_abbreviation_by_code_and_by_their_beginning() {
    assertThat(site.codes("?q=khai%20sinh")).containsExactly("1.000002");
    assertThat(site.codes("?q=GCN%20QSD%C4%90")).as("GCN QSDĐ").containsExactly("1.000001");
    assertThat(site.codes("?q=gcn")).containsExactly("1.000001");
    assertThat(site.codes("?q=ho%C3%A0%20gi%E1%BA%A3i")).as("hoà giải").containsExactly("1.000003.000.00.00.H37");
    assertThat(site.codes("?q=hoa%20gi")).containsExactly("1.000003.000.00.00.H37");
    assertThat(site.codes("?q=1.000003")).containsExactly("1.000003.000.00.00.H37");
    assertThat(site.codes("?q=000001")).containsExactly("1.000001");
    assertThat(site.codes("?q=!!!")).isEmpty();
    assertThat(site.codes("?q=xyzzy")).isEmpty();
  }

  @Test
  void filters_narrow_the_list_and_say_how_many_each_would_leave() {
    assertThat(site.codes("?field=dat-dai")).containsExactly("1.000001");
    assertThat(site.codes("?state=UPCOMING")).containsExactly("1.000006");
    assertThat(site.get(API + "?level=NOWHERE").statusCode()).isEqualTo(400);
    Document page = site.page(HERE + "?field=ho-tich");
    assertThat(page.select("#field option[selected]").text()).isEqualTo("Hộ tịch (5)");
    assertThat(page.select("#field option").eachText()).contains("Đất đai (1)");
    assertThat(page.select("ol.procedures h2")).hasSize(5);
    assertThat(page.select(".chips a").eachText()).anyMatch(chip -> chip.startsWith("Lĩnh vực: Hộ tịch"));
  }

  @Test
  void the_first_page_shows_the_ways_in_and_what_is_to_come() {
    Document page = site.page(HERE);
    assertThat(page.select("h1").text()).isEqualTo("Thủ tục hành chính");
    assertThat(page.select(".changes").text()).contains("Bãi bỏ", "Sửa đổi, bổ sung", "Từ ngày 12/11/2026");
    assertThat(page.select("ol.procedures li").first().text()).contains("Cấp Giấy chứng nhận", "Thời hạn: 05 ngày làm việc");
    assertThat(page.select(".top nav").text()).contains("Thủ tục hành chính");
    assertThat(site.page("/so-ngoai-vu/").select("aside").text()).contains("Thủ tục mới thay đổi");
    assertThat(site.page(HERE + "?q=khong+co+dau").text()).contains("Không có thủ tục nào khớp");
    assertThat(site.page(HERE + "linh-vuc").select("main li").eachText()).containsExactly("Đất đai (1)", "Hộ tịch (5)");
    assertThat(site.page(HERE + "thay-doi").select(".changes li")).hasSize(9);
  }

  @Test
  void a_page_gives_the_answer_first_then_all_parts_the_decision_and_the_history() {
    Document page = site.page(HERE + "1.000002");
    assertThat(page.select("h1").text()).isEqualTo("Đăng ký khai sinh");
    assertThat(page.select(".answer dt").eachText()).startsWith("Giấy tờ cần nộp", "Thời hạn");
    assertThat(page.select("section h2").eachText()).contains("b) Trình tự thực hiện", "d) Thành phần, số lượng hồ sơ",
        "Quyết định công bố và hiệu lực", "Các lần thay đổi");
    assertThat(page.select("#decision").text()).contains("Quyết định số 01/QĐ-UBND ngày 01/10/2026 của UBND tỉnh",
        "đến hết ngày 11/11/2026");
    assertThat(page.select(".notice").text()).contains("Sửa đổi, bổ sung từ ngày 12/11/2026", "02/QĐ-UBND");
    assertThat(page.select("script[type=application/ld+json]").html()).contains("cpsv:PublicService", "1.000002");
    assertThat(page.select("link[type=application/rss+xml]").eachAttr("href")).contains("/cchc/so-ngoai-vu/tthc/rss.xml?field=ho-tich");
    assertThat(site.page(HERE + "1.000004").select(".notice").text()).contains("Bị bãi bỏ từ ngày 12/11/2026");
    assertThat(site.page(HERE + "1.000006").select(".notice").text()).contains("sắp có hiệu lực, từ ngày 12/11/2026");
    assertThat(site.get(HERE + "1.999999").statusCode()).isEqualTo(404);
    assertThat(site.get(HERE + "1.9").statusCode()).isEqualTo(404);
  }

  @Test
  void a_national_code_leads_to_the_local_one() {
    var answer = site.get(HERE + "1.000003");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/tthc/1.000003.000.00.00.H37");
    assertThat(site.json(API + "/1.000003").path("code").asText()).isEqualTo("1.000003.000.00.00.H37");
  }

  @Test
  void one_address_has_three_forms_and_memory_keeps_them_apart() {
    String path = HERE + "1.000001";
    for (int i = 0; i < 2; i++) {
      var html = site.accepting(path, "text/html,application/xhtml+xml,*/*;q=0.8");
      var json = site.accepting(path, "application/json");
      var linked = site.accepting(path, "application/ld+json, text/html;q=0.5");
      assertThat(html.body()).startsWith("<!doctype html>");
      assertThat(Registrar.json(json).path("parts").path("dossier").asText()).isEqualTo("<p>Đơn một</p>");
      assertThat(linked.headers().firstValue("Content-Type").orElse("")).startsWith("application/ld+json");
      assertThat(Registrar.json(linked).path("@type").asText()).isEqualTo("cpsv:PublicService");
      assertThat(Registrar.json(linked).path("dct:title").path("@value").asText()).startsWith("Cấp Giấy chứng nhận");
      assertThat(List.of(html, json, linked)).allSatisfy(answer ->
          assertThat(answer.headers().firstValue("Vary").orElse("")).isEqualTo("Accept, Accept-Encoding"));
    }
  }

  @Test
  void a_day_asked_for_shows_what_was_in_force_then() {
    assertThat(site.json(API + "/1.000002?asOf=2026-10-15").path("parts").path("steps").asText()).contains("một");
    assertThat(site.json(API + "/1.000002?asOf=2026-11-12").path("parts").path("steps").asText()).contains("hai");
    assertThat(site.json(API + "/1.000002?asOf=2026-10-15").path("to").asText()).isEqualTo("2026-11-11");
    var before = site.get(API + "/1.000002?asOf=2026-09-30");
    assertThat(before.statusCode()).isEqualTo(404);
    assertThat(before.body()).contains("chưa có hiệu lực", "01/10/2026");
    assertThat(site.get(API + "/1.000002?asOf=hôm-nay").statusCode()).isEqualTo(400);
    assertThat(site.page(HERE + "1.000002?asOf=12/11/2026").select(".notice").text()).contains("vào ngày 12/11/2026");
    assertThat(site.page(HERE + "1.000002").select(".notice").text()).doesNotContain("vào ngày");
  }

  @Test
  void two_versions_are_compared_word_by_word() {
    Document page = site.page(HERE + "1.000002");
    String link = page.select(".notice a:contains(khác gì)").attr("href").replace("/cchc", "");
    Document compared = site.page(link);
    assertThat(compared.select("h2").eachText()).contains("Tên thủ tục", "Trình tự thực hiện").doesNotContain("Cơ quan thực hiện");
    assertThat(compared.select("del").eachText()).contains("một");
    assertThat(compared.select("ins").eachText()).contains("hai");
    assertThat(site.get(HERE + "1.000001?compare=1").statusCode()).isIn(200, 404);
    assertThat(site.get(HERE + "1.000001?compare=999999").statusCode()).isEqualTo(404);
  }
}
