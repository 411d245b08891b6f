package vn.cchc.stale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.journal.VerifyJournal;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** Articles that name a procedure which changes afterwards, on real parts. */
class StaleContentIT {
  private static final String BEFORE = "2026-11-10T02:00:00Z";
  private static final String LIST = "/desk/thu-tuc/ra-soat";
  private static RunningDesk desk;
  private static Agency agency;
  private static Registrar registrar;
  private static ArticleDesk articles;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at(BEFORE);
    agency = Agency.in(desk, "so-ngoai-vu");
    registrar = new Registrar(desk, agency);
    articles = new ArticleDesk(desk, agency);
  }

  @AfterAll
  static void close() throws Exception {
    assertThat(new VerifyJournal(desk.database()).firstBrokenRow()).isEqualTo(OptionalLong.empty());
    desk.close();
  }

  @Test
  void a_live_article_bears_the_banner_from_midnight_on_and_once() throws Exception {
    registrar.posted("01/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000101", "một")));
    long article = live("Hướng dẫn nộp hồ sơ thủ tục 1.000101 qua mạng");
    registrar.posted("02/QĐ-UBND", "2026-11-09", "2026-11-12", List.of(Registrar.item("ABOLISHED", "1.000101", "")));
    assertThat(visit(article)).doesNotContain("bị bãi bỏ");
    desk.clock.set("2026-11-11T17:00:00Z");
    desk.procedureDue();
    desk.procedureDue();
    catchUp();
    assertThat(visit(article)).contains("Thủ tục 1.000101 nêu trong bài đã bị bãi bỏ từ ngày 12/11/2026 theo Quyết định số 02/QĐ-UBND");
    assertThat(marks(article)).isEqualTo(1);
    assertThat(journalled(article)).isEqualTo(1);
    assertThat(registrar.office().get(LIST).body()).contains("Hướng dẫn nộp hồ sơ thủ tục 1.000101 qua mạng", "Bãi bỏ từ 12/11/2026");
    assertThat(registrar.office().get("/desk/bai-viet/" + article).body()).contains("Bài nêu thủ tục đã thay đổi");
    desk.clock.set(BEFORE);
  }

  @Test
  void revoking_the_decision_takes_the_banner_away() throws Exception {
    registrar.posted("11/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000111", "một")));
    long article = live("Giới thiệu thủ tục 1.000111 đến người dân");
    long second = registrar.posted("12/QĐ-UBND", "2026-11-05", "2026-11-05", List.of(Registrar.item("AMENDED", "1.000111", "hai")));
    catchUp();
    assertThat(visit(article)).contains("Thủ tục 1.000111 nêu trong bài đã được sửa đổi");
    registrar.act(agency.person("lanhdao"), second, "withdraw", Map.of("reason", "Ban hành nhầm"));
    catchUp();
    assertThat(visit(article)).doesNotContain("đã được sửa đổi");
    assertThat(registrar.office().get(LIST).body()).doesNotContain("Giới thiệu thủ tục 1.000111");
  }

  @Test
  void a_newer_edition_deals_with_it_and_so_does_a_reason_for_keeping() throws Exception {
    registrar.posted("21/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000121", "một")));
    long mended = live("Thủ tục 1.000121 làm trong một ngày");
    long kept = live("Nhìn lại một năm thực hiện 1.000121");
    registrar.posted("22/QĐ-UBND", "2026-11-05", "2026-11-05", List.of(Registrar.item("AMENDED", "1.000121", "hai")));
    desk.clock.set("2026-11-10T03:00:00Z");
    Person author = agency.person("bientap");
    author.json("POST", "/api/v1/articles/" + mended + "/editions", "{}");
    articles.throughRoute(author, mended);
    articles.act(agency.person("vanphong"), mended, "publish", Map.of());
    catchUp();
    assertThat(visit(mended)).doesNotContain("đã được sửa đổi");
    assertThat(visit(kept)).contains("đã được sửa đổi");

    long mark = number("select max(id) from stale_mention where article_id = " + kept);
    String keep = LIST + "/" + mark + "/giu-nguyen";
    var refused = registrar.office().post(keep, "reason", "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(author.post(keep, "reason", "Bài của tôi").statusCode()).isEqualTo(403);
    assertThat(author.get(LIST).body()).contains("Nhìn lại một năm").doesNotContain("giu-nguyen");
    assertThat(registrar.office().post(keep, "reason", "Bài kể việc đã qua").statusCode()).isEqualTo(303);
    assertThat(registrar.office().post(keep, "reason", "Bài kể việc đã qua").statusCode()).isEqualTo(409);
    catchUp();
    assertThat(visit(kept)).doesNotContain("đã được sửa đổi");
    assertThat(registrar.office().get(LIST + "?look=DEALT").body()).contains("Giữ nguyên", "Bài kể việc đã qua", "Đã có bản mới");
    desk.clock.set(BEFORE);
  }

  @Test
  void the_notice_of_the_decision_is_not_stale_by_what_it_announces_and_drafts_are_listed_too() throws Exception {
    registrar.posted("31/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000131", "một")));
    desk.clock.set("2026-11-09T02:00:00Z");
    long draft = articles.draft(agency.person("bientap"), "Bản thảo nói về 1.000131 cho số tới");
    desk.clock.set(BEFORE);
    long second = registrar.posted("32/QĐ-UBND", "2026-11-05", "2026-11-05", List.of(Registrar.item("AMENDED", "1.000131", "hai")));
    catchUp();
    long notice = registrar.read(registrar.office(), second).path("notice").asLong();
    assertThat(marks(notice)).isZero();
    assertThat(registrar.office().get(LIST).body()).contains("Bản thảo nói về 1.000131");
    assertThat(agency.person("bientap").get("/desk/bai-viet/" + draft + "/sua").body()).contains("Bài nêu thủ tục đã thay đổi");
    assertThat(registrar.office().get("/desk/").body()).contains("Rà soát bài");
  }

  @Test
  void a_text_saved_after_the_change_but_followed_later_is_found_as_well_and_everything_is_found_anew_from_nothing() throws Exception {
    registrar.posted("41/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000141", "một")));
    long article = live("Thông tin về 1.000141 tại bộ phận một cửa");
    registrar.posted("42/QĐ-UBND", "2026-11-05", "2026-11-05", List.of(Registrar.item("AMENDED", "1.000141", "hai")));
    catchUp();
    assertThat(marks(article)).isEqualTo(1);
    try (var c = desk.connect(); var forget = c.createStatement()) {
      forget.executeUpdate("delete from stale_mention");
      forget.executeUpdate("delete from procedure_mention");
    }
    var follower = new FollowMentions(desk.database(), desk.clock, new MarkStale(desk.journal()));
    follower.rebuild(follower.position().orElseThrow());
    follower.rebuild(follower.position().orElseThrow());
    assertThat(marks(article)).isEqualTo(1);
  }

  /** Live for a while before the clock's hour, so that what is posted at that hour comes after it. */
  private static long live(String title) {
    desk.clock.set("2026-11-09T02:00:00Z");
    long id = articles.published(title);
    desk.clock.set(BEFORE);
    catchUp();
    return id;
  }

  private static void catchUp() {
    desk.desk().feed().catchUp();
    desk.desk().feed().catchUp();
  }

  private static String visit(long article) {
    var visitor = new Person(desk);
    var first = visitor.get("/so-ngoai-vu/tin/x-" + article);
    String to = first.headers().firstValue("Location").orElseThrow();
    return visitor.get(to.substring(to.indexOf("/so-ngoai-vu"))).body();
  }

  private static long marks(long article) throws Exception {
    return number("select count(*) from stale_mention where article_id = " + article);
  }

  private static long journalled(long article) throws Exception {
    return number("select count(*) from journal where action = 'article.stale' and detail like 'article=" + article + " %'");
  }

  private static long number(String sql) throws Exception {
    try (var c = desk.connect(); var rows = c.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
