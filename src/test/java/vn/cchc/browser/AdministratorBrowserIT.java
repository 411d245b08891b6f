package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The administrator manages accounts, units and sites. */
class AdministratorBrowserIT extends Story {
  private static final String SECRET = "suối trong rừng xanh 7";

  @ParameterizedTest
  @EnumSource(Screen.class)
  void a_new_colleague_gets_an_account_by_a_link_that_works_once(Screen screen) {
    // given an administrator who opens an account, first without a name
    var admin = visitor(screen).signIn("admin", PASSWORD);
    String username = SITE + ".moi-" + screen;
    admin.open("/desk/tai-khoan");
    admin.look("accounts");
    admin.follow("Mở tài khoản");
    admin.look("account-new");
    admin.page.fill("#fullName", "Triệu Thị Lan");
    admin.page.fill("#title", "Chuyên viên");
    admin.page.fill("#username", username);
    admin.complaints.expect(422);
    admin.press("Mở tài khoản");
    admin.look("account-faulty");
    admin.focusIsOnSummary();
    assertThat(admin.page.inputValue("#fullName")).isEqualTo("Triệu Thị Lan");
    // when a role is chosen
    admin.page.selectOption("#role-0", "AUTHOR");
    admin.page.selectOption("#unit-0", new com.microsoft.playwright.options.SelectOption().setIndex(1));
    admin.press("Mở tài khoản");
    admin.look("account-link");
    String link = admin.page.inputValue("#link");
    // then the colleague sets a password by the link and signs in
    var colleague = visitor(screen);
    colleague.open(link);
    colleague.look("password-set");
    colleague.page.fill("#password", SECRET);
    colleague.page.fill("#again", SECRET);
    colleague.press("Đặt mật khẩu");
    colleague.look("password-done");
    colleague.signIn(username, SECRET);
    colleague.look("first-day");
    assertThat(colleague.text()).contains("Việc của tôi");
    // and the link has expired
    colleague.complaints.expect(404);
    colleague.complaints.expect(410);
    assertThat(colleague.open(link)).isIn(404, 410);
    colleague.look("link-used");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void a_wrong_password_is_said_beside_what_was_typed(Screen screen) {
    var somebody = visitor(screen);
    somebody.complaints.expect(401);
    somebody.complaints.expect(422);
    somebody.signIn(SITE + ".bientap", "sai mật khẩu");
    somebody.look("login-wrong");
    somebody.focusIsOnSummary();
    assertThat(somebody.page.inputValue("#username")).isEqualTo(SITE + ".bientap");
    assertThat(somebody.page.inputValue("#password")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void a_unit_is_added_renamed_and_ended_without_losing_its_past(Screen screen) {
    // given a new unit
    var admin = visitor(screen).signIn("admin", PASSWORD);
    String name = "Tổ Thông tin " + screen;
    admin.open("/desk/don-vi");
    admin.look("units");
    admin.follow("Thêm đơn vị");
    admin.page.check("input[name=kind][value=DEPARTMENT]");
    admin.page.fill("#name", name);
    admin.page.selectOption("#parent", new com.microsoft.playwright.options.SelectOption().setIndex(1));
    admin.page.fill("#validFrom", "1/11/2026");
    admin.look("unit-new");
    assertThat(admin.text()).as("the weekday of what was typed").contains("Chủ Nhật");
    admin.press("Thêm đơn vị");
    admin.look("unit");
    // when it is renamed
    admin.follow("Đổi tên");
    admin.page.fill("#name", name + " đối ngoại");
    admin.look("unit-rename");
    admin.press("Đổi tên");
    // then the old name is kept
    admin.look("unit-renamed");
    assertThat(admin.text()).contains("Đã đổi tên", name + " đối ngoại");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void the_other_screens_of_the_administrator_can_be_used_by_everybody(Screen screen) {
    var admin = visitor(screen).signIn("admin", PASSWORD);
    for (String path : List.of("/desk/trang", "/desk/trang/moi", "/desk/trang/1", "/desk/tai-khoan/1", "/desk/don-vi/1", "/desk/nhat-ky",
        "/desk/phien", "/desk/mat-khau", "/api-docs")) {
      assertThat(admin.open(path)).as(path).isEqualTo(200);
      admin.look("admin" + path.replaceAll("\\W+", "-"));
    }
    admin.follow(screen, "Đăng xuất");
    admin.look("logged-out");
  }
}
