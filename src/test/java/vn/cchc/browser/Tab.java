package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.cchc.testing.RunningDesk;

/** One person's browser: opens pages, and inspects each of them closely. */
final class Tab implements AutoCloseable {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final int PATIENCE_MS = 10_000;

  private final RunningDesk desk;
  private final String story;
  final BrowserContext context;
  final Page page;
  final Complaints complaints = new Complaints();

  Tab(Browser browser, RunningDesk desk, String story, Browser.NewContextOptions options) {
    this.desk = desk;
    this.story = story;
    context = browser.newContext(options.setLocale("vi-VN").setTimezoneId("Asia/Ho_Chi_Minh"));
    context.setDefaultTimeout(PATIENCE_MS);
    complaints.listen(context);
    page = context.newPage();
  }

  static Browser.NewContextOptions on(Screen screen) {
    return new Browser.NewContextOptions().setViewportSize(screen.width, screen.height).setHasTouch(screen == Screen.PHONE);
  }

  /** Returns the status. */
  int open(String path) {
    var answer = page.navigate(path.startsWith("http") ? path : desk.url(path));
    return answer == null ? 0 : answer.status();
  }

  Tab signIn(String username, String password) {
    open("/desk/dang-nhap");
    page.fill("#username", username);
    page.fill("#password", password);
    press("Đăng nhập");
    return this;
  }

  /** Presses the button with this label. */
  void press(String words) {
    button(words).click();
  }

  Locator button(String words) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)).first();
  }

  void follow(String words) {
    link(words).click();
  }

  /** Through the menu, which a phone opens first. */
  void follow(Screen screen, String entry) {
    if (screen == Screen.PHONE) {
      press("Mục lục");
    }
    page.locator("#menu").getByText(entry, new Locator.GetByTextOptions().setExact(true)).click();
  }

  Locator link(String words) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true)).first();
  }

  String text() {
    return page.locator("main").innerText();
  }

  /** Takes a screenshot, and asks axe and the page itself whether everybody can use it. */
  void look(String name) {
    page.evaluate("() => document.fonts.ready.then(() => 0)");
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(story).resolve(name + ".png")).setFullPage(true));
    assertThat(grave(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())).as("axe: " + name).isEmpty();
    assertThat(overflow()).as("no scrolling sideways: " + name).isLessThanOrEqualTo(0);
    assertThat(page.locator("h1").count()).as("one h1: " + name).isEqualTo(1);
  }

  /** After a fault the reader begins at the list of faults, and the title says so. */
  void focusIsOnSummary() {
    assertThat(page.locator(":focus").getAttribute("class")).contains("error-summary");
    assertThat(page.title()).startsWith("Lỗi: ");
  }

  private int overflow() {
    return ((Number) page.evaluate("() => document.scrollingElement.scrollWidth - innerWidth")).intValue();
  }

  private static List<String> grave(List<Rule> violations) {
    return violations.stream().filter(v -> GRAVE.contains(v.getImpact()))
        .map(v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes().stream().map(n -> n.getTarget() + " " + n.getHtml()).toList()).toList();
  }

  @Override
  public void close() {
    context.close();
  }
}
