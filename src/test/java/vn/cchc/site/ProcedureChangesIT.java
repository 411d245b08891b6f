package vn.cchc.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.site.PostedProcedures.API;
import static vn.cchc.site.PostedProcedures.HERE;
import static vn.cchc.site.PostedProcedures.named;
import static vn.cchc.site.PostedProcedures.with;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.media.Attachments;
import vn.cchc.media.FileLink;
import vn.cchc.media.FileRole;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.testing.Upload;

/** What citizens see change: at midnight, by a new decision, by one that is revoked. */
class ProcedureChangesIT {
  private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
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
  void at_midnight_pages_lists_feeds_and_the_api_change_and_before_it_they_do_not() {
    site.at("2026-11-11T16:59:59Z");
    assertThat(site.codes("")).contains("1.000004", "1.000005");
    assertThat(site.json(API + "/1.000006").path("state").asText()).isEqualTo("UPCOMING");
    assertThat(site.get(HERE + "rss.xml").body()).contains("Sắp có hiệu lực – Bãi bỏ");
    site.at("2026-11-11T17:00:00Z");
    assertThat(site.codes("")).doesNotContain("1.000004", "1.000005").contains("1.000006");
    assertThat(site.codes("?q=1.000004")).containsExactly("1.000004");
    assertThat(site.json(API + "/1.000006").path("state").asText()).isEqualTo("IN_FORCE");
    var replaced = site.json(API + "/1.000005");
    assertThat(replaced.path("state").asText()).isEqualTo("ABOLISHED");
    assertThat(replaced.path("replacedBy").asText()).isEqualTo("1.000006");
    assertThat(replaced.path("from").asText()).isEqualTo("2026-10-01");
    assertThat(replaced.path("to").asText()).isEqualTo("2026-11-11");
    assertThat(replaced.path("decision").path("number").asText()).isEqualTo("02/QĐ-UBND");
    assertThat(site.page(HERE + "1.000002").select("h1").text()).isEqualTo("Thủ tục 1.000002 hai");
    Document ended = site.page(HERE + "1.000005");
    assertThat(ended.select(".notice-danger").text()).contains("được thay thế từ ngày 12/11/2026", "02/QĐ-UBND", "1.000006");
    assertThat(ended.select(".notice-danger a").attr("href")).endsWith("/tthc/1.000006");
    assertThat(site.get(HERE + "rss.xml").body()).contains("Bãi bỏ: Thủ tục sẽ bị bãi bỏ").contains("Sắp có hiệu lực – Bãi bỏ");
    assertThat(site.get(HERE + "rss.xml?field=dat-dai").body()).contains("Cấp Giấy").doesNotContain("Thủ tục sẽ");
    assertThat(site.get(HERE + "rss.xml?field=khong-co").statusCode()).isEqualTo(404);
    assertThat(site.get("/so-ngoai-vu/sitemap.xml").body()).contains("/so-ngoai-vu/tthc/1.000002<");
  }

  @Test
  void a_long_procedure_stays_within_its_budget_and_gives_every_word_on_pages_of_its_parts() {
    var rows = new StringBuilder();
    for (int i = 1; i <= 900; i++) {
      rows.append("<p>Giấy tờ thứ ").append(i).append(" cần nộp kèm theo đơn đề nghị của người nộp</p>");
    }
    site.registrar.posted("50/QĐ-UBND", "2026-11-01", "2026-11-01", List.of(with("1.000050", Map.of("dossier", rows.toString()))));
    site.desk.desk().feed().catchUp();
    assertThat(site.get(HERE + "1.000050").body().getBytes(StandardCharsets.UTF_8).length).isLessThan(28_000);
    String part = site.page(HERE + "1.000050").select("#dossier a").attr("href").replace("/cchc", "");
    var seen = new StringBuilder();
    for (String next = part; !next.isEmpty();) {
      var answer = site.get(next);
      assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(28_000);
      Document page = Jsoup.parse(answer.body());
      seen.append(page.select(".article-body").text()).append(' ');
      next = page.select("a[rel=next]").attr("href").replace("/cchc", "");
    }
    assertThat(seen.toString()).contains("Giấy tờ thứ 1 cần", "Giấy tờ thứ 450 cần", "Giấy tờ thứ 900 cần");
    assertThat(site.json(API + "/1.000050").path("parts").path("dossier").asText()).contains("Giấy tờ thứ 900 cần");
  }

  @Test
  void what_only_a_draft_says_is_not_there() {
    site.registrar.draft("60/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(named("1.000060", "Chưa ai duyệt", "Hộ tịch")));
    assertThat(site.get(HERE + "1.000060").statusCode()).isEqualTo(404);
    assertThat(site.get(API + "/1.000060").statusCode()).isEqualTo(404);
    assertThat(site.get(API + "/1.000060").headers().firstValue("Content-Type").orElse("")).contains("problem+json");
    assertThat(site.codes("?q=chua%20ai%20duyet")).isEmpty();
  }

  @Test
  void a_form_is_everybodys_once_a_posted_version_uses_it_and_no_longer_when_it_is_revoked() throws Exception {
    var office = site.registrar.office();
    String sha = Registrar.json(Upload.to(site.desk, office, "dinh-kem", "Mẫu đơn.pdf", PDF)).path("sha256").asText();
    long id = site.registrar.draft("80/QĐ-UBND", "2026-11-01", "2026-11-01", List.of(named("1.000080", "Có biểu mẫu", "Hộ tịch")));
    site.desk.database().change(tx -> Attachments.replace(tx, Version.SUBJECT,
        tx.mapper(VersionMapper.class).item(id, "1.000080").orElseThrow().id(),
        List.of(new FileLink(FileRole.ATTACHMENT, sha, "Mẫu đơn.pdf", "", false, "", ""))));
    assertThat(site.get("/files/" + sha + "/x.pdf").statusCode()).isEqualTo(404);
    site.registrar.approve(id);
    site.registrar.act(office, id, "publish", Map.of());
    site.desk.desk().feed().catchUp();
    assertThat(site.page(HERE + "1.000080").select("#dossier ul a").text()).isEqualTo("Mẫu đơn.pdf");
    assertThat(site.json(API + "/1.000080").path("files").get(0).path("name").asText()).isEqualTo("Mẫu đơn.pdf");
    assertThat(site.get("/files/" + sha + "/x.pdf").statusCode()).isEqualTo(200);
    site.registrar.act(site.agency.person("lanhdao"), id, "withdraw", Map.of("reason", "Nhầm"));
    assertThat(site.get("/files/" + sha + "/x.pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void a_revoked_decision_takes_its_procedures_out_within_a_second() throws Exception {
    long id = site.registrar.posted("70/QĐ-UBND", "2026-11-01", "2026-11-01", List.of(named("1.000070", "Ban hành nhầm", "Hộ tịch")));
    seen("1.000070", true);
    site.registrar.act(site.agency.person("lanhdao"), id, "withdraw", Map.of("reason", "Nhầm"));
    seen("1.000070", false);
    assertThat(site.get(HERE + "1.000070").statusCode()).isEqualTo(404);
  }

  private static void seen(String code, boolean there) throws InterruptedException {
    long start = System.nanoTime();
    while (site.codes("?size=100").contains(code) != there && System.nanoTime() - start < 5_000_000_000L) {
      Thread.sleep(10);
    }
    System.out.println("a change of a procedure was seen after ms=" + (System.nanoTime() - start) / 1_000_000);
    assertThat(site.codes("?size=100").contains(code)).isEqualTo(there);
  }
}
