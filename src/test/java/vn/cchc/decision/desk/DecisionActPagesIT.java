package vn.cchc.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.decision.Registrar;
import vn.cchc.identity.Agency;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** The pages that ask before something is done with a decision: what they say will change when, and what they refuse. */
class DecisionActPagesIT {
  private static RunningDesk desk;
  private static Agency agency;
  private static Registrar registrar;
  private static Person office;
  private static Person leader;

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    registrar = new Registrar(desk, agency);
    office = registrar.office();
    leader = registrar.person("lanhdao");
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  private static HttpResponse<String> act(Person who, long id, String act, String... fields) {
    var all = new ArrayList<>(List.of(fields));
    var now = registrar.read(office, id);
    all.addAll(List.of("version", "" + now.path("version").asInt()));
    now.path("along").forEach(a -> all.addAll(List.of("along", a.path("type").asText() + ":" + a.path("id").asLong() + ":"
        + a.path("version").asInt())));
    return who.post("/desk/quyet-dinh/" + id + "/" + act, all.toArray(String[]::new));
  }

  private static String[] ticked(String act, String... more) {
    var all = new ArrayList<>(List.of("act", act));
    for (String tick : vn.cchc.testing.ArticleDesk.TICKS) {
      all.addAll(List.of("checklist", tick));
    }
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static String where(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).select("main").text()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElse("");
  }

  private static long submitted(String number, String effective, String code) {
    long id = registrar.draft(number, "2026-11-01", effective, List.of(Registrar.item("NEW", code, "một")));
    assertThat(where(act(office, id, "trinh"))).endsWith("?done=decision.submitted");
    return id;
  }

  /** Up to the last step, which is the leader's. */
  private static long atTheLeader(String number, String effective, String code) {
    long id = submitted(number, effective, code);
    for (String who : List.of("truongphong")) {
      if (registrar.read(registrar.person(who), id).path("actions").toString().contains("approve")) {
        act(registrar.person(who), id, "duyet", ticked("approve"));
      }
    }
    return id;
  }

  @Test
  void a_submission_says_what_is_lacking_and_may_propose_a_time() {
    long empty = registrar.draft("401/QĐ-UBND", "2026-11-01", "2026-11-20", List.of());
    var refused = act(office, empty, "trinh", "publishAt", "12/11/2026", "publishTime", "8h30");
    Document page = Jsoup.parse(refused.body());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(page.select(".error-summary a[href=#items]").text()).contains("Chưa có thủ tục nào được chấp nhận");
    assertThat(page.select("#publishTime").val()).isEqualTo("8h30");
    long id = registrar.draft("402/QĐ-UBND", "2026-11-01", "2026-11-20", List.of(Registrar.item("NEW", "1.000402", "một")));
    assertThat(office.page("/desk/quyet-dinh/" + id + "/trinh").select("dl").text()).contains("1 thủ tục đổi vào 00:00 ngày 20/11/2026");
    where(act(office, id, "trinh", "publishAt", "12/11/2026", "publishTime", "8h30"));
    assertThat(registrar.read(office, id).path("proposedPublishAt").asText()).isEqualTo("2026-11-12T01:30:00Z");
  }

  @Test
  void who_approves_sees_what_changes_when_ticks_and_may_post_at_once() {
    long id = atTheLeader("411/QĐ-UBND", "2026-11-05", "1.000411");
    Document page = leader.page("/desk/quyet-dinh/" + id + "/duyet");
    assertThat(page.select(".notice").text()).contains("1 thủ tục có hiệu lực ngay khi đăng");
    assertThat(page.select("tbody th a").attr("href")).endsWith("/quyet-dinh/" + id + "/thu-tuc/1.000411");
    assertThat(page.select("form .actions button").eachText()).contains("Duyệt", "Duyệt và đăng");
    if (!page.select("input[name=checklist]").isEmpty()) {
      var refused = act(leader, id, "duyet", "act", "approve", "checklist", "facts");
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(Jsoup.parse(refused.body()).select("input[value=facts]").hasAttr("checked")).isTrue();
    }
    assertThat(where(act(leader, id, "duyet", ticked("approve-publish")))).endsWith("?done=decision.approved-PUBLISHED");
    assertThat(leader.page("/desk/quyet-dinh/" + id + "?done=decision.approved-PUBLISHED").select(".flash").text()).contains("Đã duyệt và đăng quyết định");
    var twice = act(leader, id, "duyet", ticked("approve-publish"));
    assertThat(twice.statusCode()).isIn(403, 409);
    assertThat(Jsoup.parse(twice.body()).select("h1").text()).isEqualTo("Quyết định đã được xử lý trước khi bạn bấm");
  }

  @Test
  void who_approves_may_set_the_time_of_posting() {
    long id = atTheLeader("412/QĐ-UBND", "2026-11-20", "1.000412");
    var noSuchDay = act(leader, id, "duyet", ticked("approve", "publishAt", "31/02/2027", "publishTime", "08:00"));
    assertThat(noSuchDay.statusCode()).isEqualTo(422);
    var wrong = act(leader, id, "duyet", ticked("approve", "publishAt", "12/11/2026"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(wrong.body()).select("details").hasAttr("open")).isTrue();
    var done = act(leader, id, "duyet", ticked("approve", "publishAt", "12/11/2026", "publishTime", "08:00"));
    assertThat(where(done)).endsWith("?done=decision.approved-SCHEDULED");
    assertThat(office.page("/desk/quyet-dinh/" + id).select(".notice").text()).contains("Sẽ tự đăng lúc 08:00, 12/11/2026");
    where(act(office, id, "bo-hen-gio"));
    assertThat(registrar.state(id)).isEqualTo("APPROVED");
    where(act(office, id, "hen-gio", "publishAt", "13/11/2026", "publishTime", "9h"));
    assertThat(registrar.state(id)).isEqualTo("SCHEDULED");
  }

  @Test
  void a_return_needs_a_reason_that_stands_among_the_writers_work() {
    long id = atTheLeader("421/QĐ-UBND", "2026-11-20", "1.000421");
    assertThat(act(leader, id, "duyet", "act", "return").statusCode()).isEqualTo(422);
    where(act(leader, id, "duyet", "act", "return", "ready", "Thiếu tệp quyết định", "reason", "xem lại ngày ký"));
    assertThat(office.page("/desk/").select(".card").text()).contains("Thiếu tệp quyết định; xem lại ngày ký");
    assertThat(office.page("/desk/quyet-dinh/" + id).select(".notice-warning").text()).contains("xem lại ngày ký");
    assertThat(office.page("/desk/quyet-dinh/" + id).select(".timeline blockquote").text()).contains("xem lại ngày ký");
  }

  @Test
  void a_stale_click_is_shown_again_with_what_was_typed() {
    long id = atTheLeader("422/QĐ-UBND", "2026-11-20", "1.000422");
    var stale = leader.post("/desk/quyet-dinh/" + id + "/duyet", "act", "return", "reason", "lý do đã gõ", "version", "0");
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(stale.body()).select("#reason").text()).isEqualTo("lý do đã gõ");
  }

  @Test
  void revoking_says_before_what_becomes_of_each_procedure() {
    registrar.posted("431/QĐ-UBND", "2026-10-01", "2026-10-01", List.of(Registrar.item("NEW", "1.000431", "một")));
    long id = registrar.posted("432/QĐ-UBND", "2026-11-01", "2026-11-01",
        List.of(Registrar.item("AMENDED", "1.000431", "hai"), Registrar.item("NEW", "1.000432", "một")));
    Document page = office.page("/desk/quyet-dinh/" + id + "/thu-hoi");
    assertThat(page.select("tbody td").eachText()).containsExactly("Trở lại nội dung trước đó", "Không còn trên trang công khai");
    assertThat(page.select("main .button-warning").text()).isEqualTo("Thu hồi");
    assertThat(act(office, id, "thu-hoi").statusCode()).isEqualTo(422);
    where(act(office, id, "thu-hoi", "reason", "Ban hành nhầm"));
    assertThat(office.page("/desk/quyet-dinh/" + id).select(".notice-danger").text()).contains("Ban hành nhầm");
  }

  @Test
  void a_correction_a_recall_and_a_dropped_draft_are_asked_for_on_their_own_pages() {
    long posted = registrar.posted("441/QĐ-UBND", "2026-11-01", "2026-11-01", List.of(Registrar.item("NEW", "1.000441", "một")));
    String to = where(act(office, posted, "dinh-chinh"));
    assertThat(to).endsWith("?done=decision.correcting").doesNotContain("/" + posted + "?");
    long correction = Long.parseLong(to.replaceAll(".*/(\\d+)\\?.*", "$1"));
    where(act(office, correction, "bo", "reason", "không cần nữa"));
    assertThat(registrar.state(correction)).isEqualTo("DISCARDED");
    long id = submitted("442/QĐ-UBND", "2026-11-20", "1.000442");
    where(act(office, id, "rut"));
    assertThat(registrar.state(id)).isEqualTo("DRAFT");
    assertThat(office.get("/desk/quyet-dinh/" + id + "/dang").statusCode()).isEqualTo(409);
    assertThat(leader.get("/desk/quyet-dinh/" + id + "/trinh").statusCode()).isEqualTo(403);
  }
}
