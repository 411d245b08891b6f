package vn.cchc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitesIT {
  private RunningDesk desk;
  private Agency agency;
  private Agency other;

  @BeforeAll
  void start() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-thu");
    other = Agency.in(desk, "so-khac");
  }

  @AfterAll
  void stop() throws Exception {
    desk.close();
  }

  private HttpResponse<String> post(Person who, String path, String slug, String colour, String... more) {
    var fields = new ArrayList<>(List.of("name", "Trang thử", "slug", slug, "owner", "" + agency.root, "zone", "Asia/Ho_Chi_Minh",
        "languages", "vi,en", "primaryColour", colour, "accentColour", "#7a1f1f", "footerAgency", "Sở Thử", "footerEmail", "a@b.vn"));
    fields.addAll(List.of(more));
    return who.post(path, fields.toArray(String[]::new));
  }

  @Test
  void the_administrator_opens_a_site_and_its_office_edits_it() {
    assertThat(post(agency.person("admin"), "/desk/trang", "trang-moi", "#0b5394").statusCode()).isEqualTo(303);
    Site site = desk.database().read(tx -> Registry.site(tx, "trang-moi"));
    assertThat(site.languageList()).containsExactly("vi", "en");
    var office = agency.person("vanphong");
    assertThat(office.page("/desk/trang").text()).contains("Trang thử").doesNotContain("so-khac");
    assertThat(office.get("/desk/trang/" + site.id()).statusCode()).isEqualTo(200);
    var saved = post(office, "/desk/trang/" + site.id(), "bị-bỏ-qua", "#123456", "version", "0", "showShortfall", "1");
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    Site edited = desk.database().read(tx -> Registry.site(tx, "trang-moi"));
    assertThat(edited.primaryColour()).isEqualTo("#123456");
    assertThat(edited.showShortfall()).isTrue();
    var stale = post(office, "/desk/trang/" + site.id(), "", "#111111", "version", "0");
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(stale.body()).select(".notice-warning").text()).contains("#123456");
    assertThat(Jsoup.parse(stale.body()).select("#primaryColour").val()).isEqualTo("#111111");
    assertThat(desk.database().read(tx -> desk.journal().history(tx, "SITE", site.id())).stream().map(r -> r.action()).toList())
        .containsExactly("site.add", "site.edit");
  }

  @Test
  void slugs_of_our_own_addresses_and_odd_ones_are_refused() {
    var admin = agency.person("admin");
    for (String slug : new String[] {"desk", "api", "api-docs", "assets", "files", "health", "metrics", "a", "-ab", "ab-", "Sở", "a b",
        "a".repeat(61), "../x", "so-thu"}) {
      var answer = post(admin, "/desk/trang", slug, "#0b5394");
      assertThat(answer.statusCode()).as(slug).isEqualTo(422);
      assertThat(Jsoup.parse(answer.body()).select("#slug-error")).as(slug).hasSize(1);
    }
  }

  @Test
  void colours_on_which_white_cannot_be_read_are_refused_with_the_figure() {
    var answer = post(agency.person("admin"), "/desk/trang", "mau-nhat", "#ffcc00");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).select("#primaryColour-error").text()).contains("#ffcc00", "1,5", "4,5");
    assertThat(Jsoup.parse(answer.body()).select("#primaryColour").val()).isEqualTo("#ffcc00");
  }

  @Test
  void an_unknown_zone_a_long_text_and_an_owner_that_is_no_agency_are_said() {
    var answer = agency.person("admin").post("/desk/trang", "name", "", "slug", "x1", "owner", "" + agency.first, "zone", "Sao/Hỏa",
        "languages", "fr", "primaryColour", "đỏ", "accentColour", "#7a1f1f", "footerPhone", "0".repeat(61));
    assertThat(Jsoup.parse(answer.body()).select(".field-error").eachAttr("id")).contains("name-error", "owner-error", "zone-error",
        "languages-error", "primaryColour-error", "footerPhone-error");
  }

  @Test
  void others_neither_open_nor_edit() {
    long id = agency.site;
    for (String who : new String[] {"bientap", "truongphong", "lanhdao"}) {
      assertThat(agency.person(who).get("/desk/trang").statusCode()).isEqualTo(403);
      assertThat(post(agency.person(who), "/desk/trang/" + id, "", "#0b5394", "version", "0").statusCode()).isEqualTo(403);
    }
    var office = agency.person("vanphong");
    assertThat(office.get("/desk/trang/moi").statusCode()).isEqualTo(403);
    assertThat(post(office, "/desk/trang", "cua-toi", "#0b5394").statusCode()).isEqualTo(403);
    assertThat(office.get("/desk/trang/" + other.site).statusCode()).isEqualTo(404);
    assertThat(post(office, "/desk/trang/" + other.site, "", "#0b5394", "version", "0").statusCode()).isEqualTo(404);
    assertThat(post(other.person("vanphong"), "/desk/trang/" + other.site, "", "#0b5394", "version", "0").statusCode())
        .as("giving the site to another agency").isEqualTo(403);
  }

  @Test
  void the_journal_shows_names_to_the_office_of_the_site_alone() {
    var office = other.person("vanphong");
    office.post("/desk/don-vi", "kind", "DEPARTMENT", "parent", "" + other.root, "name", "Phòng Nhật ký", "shortName", "", "validFrom", "1/2/2026");
    String text = office.page("/desk/nhat-ky").select(".timeline").text();
    assertThat(text).contains("Chức vụ vanphong Người vanphong", "thêm: Đơn vị Phòng Nhật ký").doesNotContain("so-thu");
    assertThat(office.get("/desk/nhat-ky?site=" + agency.site).statusCode()).isEqualTo(404);
    assertThat(agency.person("bientap").get("/desk/nhat-ky").statusCode()).isEqualTo(403);
    var admin = agency.person("admin");
    assertThat(admin.page("/desk/nhat-ky").text()).contains("đăng nhập");
    assertThat(admin.page("/desk/nhat-ky?size=5&page=2").select(".timeline > li")).hasSize(5);
    assertThat(admin.page("/desk/nhat-ky?site=" + agency.site).text()).contains("mở: Trang");
  }
}
