package vn.cchc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
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
class AccountsIT {
  private static final String NEW_PASSWORD = "chim hót sớm mai 7";

  private RunningDesk desk;
  private Agency agency;
  private Agency other;
  private Person office;
  private int made;

  @BeforeAll
  void start() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-thu");
    other = Agency.in(desk, "so-khac");
    office = agency.person("vanphong");
  }

  @AfterAll
  void stop() throws Exception {
    desk.close();
  }

  private HttpResponse<String> add(Person who, String username, Role role, Object unit) {
    return who.post("/desk/tai-khoan", "username", username, "fullName", "Trần Thị B", "title", "Chuyên viên", "email", "",
        "language", "vi", "role-0", role.name(), "unit-0", "" + unit, "role-1", "", "unit-1", "");
  }

  /** A new account of the first department; returns the path of its link. */
  private String invited(String username) {
    var answer = add(office, username, Role.AUTHOR, agency.first);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return path(answer);
  }

  private static String path(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select("#link").val().replaceAll("^https?://[^/]+/cchc", "");
  }

  private String fresh() {
    return "so-thu.moi" + ++made;
  }

  private long id(String username) {
    return desk.database().read(tx -> tx.mapper(AccountMapper.class).byUsername(username)).orElseThrow().id();
  }

  private Account account(long id) {
    return desk.database().read(tx -> tx.mapper(AccountMapper.class).byId(id)).orElseThrow();
  }

  private List<String> journal(long id) {
    return desk.database().read(tx -> desk.journal().history(tx, "ACCOUNT", id)).stream().map(r -> r.action()).toList();
  }

  private HttpResponse<String> setBy(String link, String password) {
    return new Person(desk).postBare(link, "password", password, "again", password);
  }

  @Test
  void a_new_person_sets_a_password_by_the_link_once_and_signs_in() {
    String username = fresh();
    String link = invited(username);
    assertThat(link).matches("/desk/dat-mat-khau/[A-Za-z0-9_-]{43}");
    assertThat(new Person(desk).get(link).body()).contains(username);
    assertThat(setBy(link, NEW_PASSWORD).headers().firstValue("Location").orElse("")).endsWith("/desk/dang-nhap?done=password.set");
    assertThat(new Person(desk).logIn(username, NEW_PASSWORD).statusCode()).isEqualTo(200);
    assertThat(setBy(link, "mật khẩu khác hẳn").statusCode()).isEqualTo(404);
    assertThat(new Person(desk).get(link).statusCode()).isEqualTo(404);
    assertThat(journal(id(username))).containsExactly("account.add", "account.link", "account.password-by-link", "session.open");
  }

  @Test
  void nobody_signs_in_before_a_password_is_set() {
    String username = fresh();
    invited(username);
    assertThat(new Person(desk).logIn(username, "").statusCode()).isEqualTo(401);
    assertThat(new Person(desk).logIn(username, "nobody-has-this-password").statusCode()).isEqualTo(401);
  }

  @Test
  void a_link_ends_after_a_day_and_when_a_newer_one_is_made() {
    String username = fresh();
    String first = invited(username);
    String second = path(office.post("/desk/tai-khoan/" + id(username) + "/lien-ket"));
    assertThat(setBy(first, NEW_PASSWORD).statusCode()).isEqualTo(404);
    desk.clock.advance(Duration.ofHours(24));
    assertThat(setBy(second, NEW_PASSWORD).statusCode()).isEqualTo(404);
    office = agency.person("vanphong");
    assertThat(new Person(desk).get("/desk/dat-mat-khau/" + "A".repeat(43)).statusCode()).isEqualTo(404);
  }

  @Test
  void only_the_hash_of_a_link_is_stored() {
    String link = invited(fresh());
    String token = link.substring(link.lastIndexOf('/') + 1);
    assertThat(desk.database().<Boolean>read(tx -> tx.mapper(OneTimeLinkMapper.class)
        .accountOf(vn.cchc.http.Sessions.hash(token), desk.clock.instant()).isPresent())).isTrue();
    assertThat(desk.database().<Boolean>read(tx -> tx.mapper(OneTimeLinkMapper.class)
        .accountOf(token.substring(0, 32).getBytes(java.nio.charset.StandardCharsets.US_ASCII), desk.clock.instant()).isPresent())).isFalse();
  }

  @Test
  void a_weak_password_is_refused_with_its_reason_and_the_link_stays_good() {
    String username = fresh();
    String link = invited(username);
    assertThat(setBy(link, "ngắn").body()).contains("ít nhất 8 ký tự");
    assertThat(setBy(link, "matkhau123").body()).contains("quá phổ biến");
    assertThat(setBy(link, username).body()).contains("không được là tên đăng nhập");
    var differ = new Person(desk).postBare(link, "password", NEW_PASSWORD, "again", "khác rồi nhé bạn");
    assertThat(differ.statusCode()).isEqualTo(422);
    assertThat(differ.body()).doesNotContain(NEW_PASSWORD);
    assertThat(setBy(link, NEW_PASSWORD).statusCode()).isEqualTo(303);
  }

  @Test
  void a_reset_ends_every_session_of_the_person() {
    var writer = agency.person("bientap2");
    String link = path(office.post("/desk/tai-khoan/" + agency.id("bientap2") + "/lien-ket"));
    assertThat(writer.get("/api/v1/session").statusCode()).isEqualTo(200);
    assertThat(setBy(link, Agency.PASSWORD + "!").statusCode()).isEqualTo(303);
    assertThat(writer.get("/api/v1/session").statusCode()).isEqualTo(401);
  }

  @Test
  void closing_an_account_ends_its_sessions_at_once_and_opening_lets_it_in_again() {
    String username = fresh();
    setBy(invited(username), NEW_PASSWORD);
    var person = Person.signedIn(desk, username, NEW_PASSWORD);
    String link = path(office.post("/desk/tai-khoan/" + id(username) + "/lien-ket"));
    assertThat(office.get("/desk/tai-khoan/" + id(username) + "/khoa").statusCode()).isEqualTo(200);
    assertThat(office.post("/desk/tai-khoan/" + id(username) + "/khoa").statusCode()).isEqualTo(303);
    assertThat(person.get("/api/v1/session").statusCode()).isEqualTo(401);
    assertThat(person.logIn(username, NEW_PASSWORD).statusCode()).isEqualTo(401);
    assertThat(new Person(desk).get(link).statusCode()).isEqualTo(404);
    assertThat(office.post("/desk/tai-khoan/" + id(username) + "/khoa").statusCode()).isEqualTo(409);
    assertThat(office.page("/desk/tai-khoan?state=CLOSED").text()).contains(username);
    assertThat(office.post("/desk/tai-khoan/" + id(username) + "/mo").statusCode()).isEqualTo(303);
    assertThat(person.logIn(username, NEW_PASSWORD).statusCode()).isEqualTo(200);
    assertThat(journal(id(username))).contains("account.disable", "account.enable");
  }

  @Test
  void the_office_stays_within_its_agency_and_below_admin() {
    assertThat(add(office, fresh(), Role.AUTHOR, other.first).statusCode()).isEqualTo(422);
    assertThat(add(office, fresh(), Role.ADMIN, agency.root).statusCode()).isEqualTo(422);
    assertThat(add(office, fresh(), Role.AUTHOR, "").statusCode()).isEqualTo(422);
    long foreign = other.id("bientap");
    long admin = agency.id("admin");
    for (long id : new long[] {foreign, admin, 999_999}) {
      assertThat(office.get("/desk/tai-khoan/" + id).statusCode()).isEqualTo(404);
      assertThat(office.post("/desk/tai-khoan/" + id, "version", "0").statusCode()).isEqualTo(404);
      assertThat(office.post("/desk/tai-khoan/" + id + "/khoa").statusCode()).isEqualTo(404);
      assertThat(office.post("/desk/tai-khoan/" + id + "/mo").statusCode()).isEqualTo(404);
      assertThat(office.post("/desk/tai-khoan/" + id + "/lien-ket").statusCode()).isEqualTo(404);
    }
    assertThat(office.page("/desk/tai-khoan?size=200").text()).doesNotContain("so-khac.");
    assertThat(office.page("/desk/tai-khoan?size=200&unit=" + other.root).text()).doesNotContain("so-khac.");
    var admins = agency.person("admin");
    assertThat(admins.page("/desk/tai-khoan?size=200").text()).contains("so-khac.bientap");
    assertThat(add(admins, fresh(), Role.ADMIN, other.root).statusCode()).isEqualTo(201);
  }

  @Test
  void writers_heads_and_leaders_manage_no_accounts() {
    for (String who : new String[] {"bientap", "truongphong", "lanhdao"}) {
      var person = agency.person(who);
      assertThat(person.get("/desk/tai-khoan").statusCode()).isEqualTo(403);
      assertThat(person.get("/desk/tai-khoan/moi").statusCode()).isEqualTo(403);
      assertThat(add(person, fresh(), Role.AUTHOR, agency.first).statusCode()).isEqualTo(403);
      assertThat(person.post("/desk/tai-khoan/" + agency.id("bientap2") + "/khoa").statusCode()).isEqualTo(403);
      assertThat(person.post("/desk/tai-khoan/" + agency.id("bientap2") + "/lien-ket").statusCode()).isEqualTo(403);
    }
  }

  private HttpResponse<String> edit(Person who, long id, int version, String... roles) {
    Account account = account(id);
    var fields = new ArrayList<>(List.of("version", "" + version, "username", account.username(), "fullName", account.fullName(),
        "title", account.title(), "email", "a@b.vn", "language", "vi"));
    for (int i = 0; i < roles.length; i += 2) {
      fields.addAll(List.of("role-" + i / 2, roles[i], "unit-" + i / 2, roles[i + 1]));
    }
    return who.post("/desk/tai-khoan/" + id, fields.toArray(String[]::new));
  }

  @Test
  void roles_are_given_and_taken_by_the_form() {
    String username = fresh();
    invited(username);
    long id = id(username);
    assertThat(edit(office, id, 0, "AUTHOR", "" + agency.first, "HEAD", "" + agency.second, "", "").statusCode()).isEqualTo(303);
    assertThat(desk.database().<List<Grant>>read(tx -> tx.mapper(AccountMapper.class).grantsOf(id)))
        .containsExactly(new Grant(Role.AUTHOR, agency.first), new Grant(Role.HEAD, agency.second));
    assertThat(edit(office, id, 1, "HEAD", "" + agency.second).statusCode()).isEqualTo(303);
    assertThat(edit(office, id, 2).statusCode()).as("no role").isEqualTo(422);
    assertThat(edit(office, id, 2, "HEAD", "" + agency.second, "HEAD", "" + agency.second).statusCode()).isEqualTo(422);
    assertThat(edit(office, id, 2, "KING", "" + agency.second).statusCode()).isEqualTo(400);
    assertThat(edit(office, id, 0, "HEAD", "" + agency.second).statusCode()).as("stale").isEqualTo(409);
    assertThat(desk.database().<List<Grant>>read(tx -> tx.mapper(AccountMapper.class).grantsOf(id)))
        .containsExactly(new Grant(Role.HEAD, agency.second));
  }

  @Test
  void nobody_changes_his_own_roles_or_closes_himself() {
    long own = agency.id("vanphong");
    assertThat(edit(office, own, account(own).version(), "DESK", "" + agency.root, "LEADER", "" + agency.root).statusCode()).isEqualTo(422);
    assertThat(office.post("/desk/tai-khoan/" + own + "/khoa").statusCode()).isEqualTo(409);
    assertThat(edit(office, own, account(own).version(), "DESK", "" + agency.root).statusCode()).isEqualTo(303);
  }

  @Test
  void faults_are_said_beside_what_was_typed() {
    var answer = office.post("/desk/tai-khoan", "username", "Có Dấu", "fullName", "", "title", "", "email", "không phải thư",
        "language", "vi", "role-0", "HEAD", "unit-0", "" + agency.first);
    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("#username").val()).isEqualTo("Có Dấu");
    assertThat(page.select("#role-0 option[selected]").val()).isEqualTo("HEAD");
    assertThat(page.select("#email-error, #fullName-error, #title-error, #username-error")).hasSize(4);
    assertThat(add(office, "so-thu.bientap", Role.AUTHOR, agency.first).body()).contains("Đã có tài khoản");
  }

  @Test
  void the_list_finds_people_without_accents_by_name_title_and_unit() {
    String username = fresh();
    office.post("/desk/tai-khoan", "username", username, "fullName", "Đỗ Thị Hòa", "title", "Kế toán trưởng", "email", "",
        "language", "vi", "role-0", "AUTHOR", "unit-0", "" + agency.second);
    assertThat(office.page("/desk/tai-khoan?q=do+thi+hoa").text()).contains(username);
    assertThat(office.page("/desk/tai-khoan?q=ke+toan").text()).contains(username);
    assertThat(office.page("/desk/tai-khoan?q=ke+toan&unit=" + agency.first).text()).doesNotContain(username);
    assertThat(office.page("/desk/tai-khoan?q=%25").select(".empty").size()).isEqualTo(1);
    assertThat(office.page("/desk/tai-khoan?role=LEADER&sort=username").text()).contains("so-thu.lanhdao").doesNotContain(username);
    assertThat(office.page("/desk/tai-khoan?size=2&page=2&sort=newest").select("tbody tr")).hasSize(2);
    assertThat(office.get("/desk/tai-khoan?sort=password_hash").statusCode()).isEqualTo(400);
  }

  @Test
  void no_page_of_accounts_gives_a_hash_away() {
    assertThat(office.get("/desk/tai-khoan").body() + office.get("/desk/tai-khoan/" + agency.id("bientap")).body())
        .doesNotContain("argon2");
  }

  @Test
  void one_changes_ones_own_password_with_the_current_one_and_other_sessions_end() {
    String username = fresh();
    setBy(invited(username), NEW_PASSWORD);
    var here = Person.signedIn(desk, username, NEW_PASSWORD);
    var elsewhere = Person.signedIn(desk, username, NEW_PASSWORD);
    String wanted = "  trăng sáng ngoài hiên  ";
    assertThat(here.get("/desk/mat-khau").statusCode()).isEqualTo(200);
    assertThat(change(here, "không phải", wanted, wanted).body()).contains("Mật khẩu hiện tại không đúng");
    assertThat(change(here, NEW_PASSWORD, wanted, wanted + "x").statusCode()).isEqualTo(422);
    assertThat(change(here, NEW_PASSWORD, NEW_PASSWORD, NEW_PASSWORD).statusCode()).isEqualTo(422);
    assertThat(change(here, NEW_PASSWORD, wanted, wanted).statusCode()).isEqualTo(303);
    assertThat(here.get("/api/v1/session").statusCode()).isEqualTo(200);
    assertThat(elsewhere.get("/api/v1/session").statusCode()).isEqualTo(401);
    assertThat(new Person(desk).logIn(username, NEW_PASSWORD).statusCode()).isEqualTo(401);
    assertThat(new Person(desk).logIn(username, wanted).statusCode()).isEqualTo(200);
    assertThat(new Person(desk).postBare("/desk/dang-nhap", "username", username, "password", wanted).statusCode()).isEqualTo(303);
  }

  private static HttpResponse<String> change(Person who, String current, String wanted, String again) {
    return who.post("/desk/mat-khau", "current", current, "password", wanted, "again", again);
  }

  @Test
  void guessing_the_current_password_at_an_open_screen_is_limited() {
    String username = fresh();
    setBy(invited(username), NEW_PASSWORD);
    var here = Person.signedIn(desk, username, NEW_PASSWORD);
    for (int i = 1; i <= 9; i++) {
      assertThat(change(here, "sai " + i, "abcdefgh ijk", "abcdefgh ijk").statusCode()).isEqualTo(422);
    }
    assertThat(change(here, "sai 10", "abcdefgh ijk", "abcdefgh ijk").statusCode()).isEqualTo(429);
  }

  @Test
  void one_sees_ones_sessions_and_ends_them() {
    String username = fresh();
    setBy(invited(username), NEW_PASSWORD);
    var here = Person.signedIn(desk, username, NEW_PASSWORD);
    var phone = Person.signedIn(desk, username, NEW_PASSWORD);
    var tablet = Person.signedIn(desk, username, NEW_PASSWORD);
    var page = here.page("/desk/phien");
    assertThat(page.select("tbody tr")).hasSize(3);
    assertThat(page.select("tbody .tag").text()).isEqualTo("Phiên này");
    String end = page.select("tbody form").first().attr("action").replace("/cchc", "");
    var stranger = agency.person("bientap");
    assertThat(stranger.post(end).statusCode()).isEqualTo(404);
    assertThat(here.post(end).statusCode()).isEqualTo(303);
    assertThat(List.of(phone.get("/api/v1/session").statusCode(), tablet.get("/api/v1/session").statusCode()))
        .containsExactlyInAnyOrder(200, 401);
    assertThat(here.post("/desk/phien/ket-thuc-khac").statusCode()).isEqualTo(303);
    assertThat(here.page("/desk/phien").select("tbody tr")).hasSize(1);
  }

  @Test
  void the_menu_shows_the_office_only_to_those_who_may() {
    assertThat(office.page("/desk/phien").select("nav.menu li").eachText()).contains("Đơn vị", "Tài khoản", "Trang", "Nhật ký");
    assertThat(agency.person("bientap").page("/desk/phien").select("nav.menu li").eachText()).doesNotContain("Đơn vị", "Nhật ký");
  }
}
