package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody reads the public section. */
class VisitorBrowserIT extends Story {
  private static final String HOME = "/" + SITE + "/";
  private static final int BUDGET_BYTES = 30_000;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void a_visitor_comes_from_the_home_page_to_an_article_and_its_topic(Screen screen) {
    // given the section with the demonstration's articles
    var visitor = visitor(screen);
    // when they open it
    assertThat(visitor.open(HOME)).isEqualTo(200);
    visitor.look("home");
    // then the newest article leads to its text, and that to its topic
    visitor.page.locator("main ol.news a").first().click();
    visitor.look("article");
    visitor.page.locator("main .chips a").first().click();
    visitor.look("topic");
    assertThat(visitor.page.locator("main ol.news li").count()).isPositive();
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void a_visitor_who_types_no_accents_finds_the_words_marked(Screen screen) {
    // given somebody without a Vietnamese keyboard
    var visitor = visitor(screen);
    visitor.open(HOME);
    // when they search for "thu tuc hanh chinh"
    visitor.page.fill("#q", "thu tuc hanh chinh");
    visitor.press("Tìm");
    // then the articles about "thủ tục hành chính" are there, with the words marked and the query still in the field
    visitor.look("search");
    assertThat(visitor.page.locator("mark").allInnerTexts()).anyMatch(words -> words.equalsIgnoreCase("thủ tục hành chính"));
    assertThat(visitor.page.inputValue("#q")).isEqualTo("thu tuc hanh chinh");
    // and a search for nothing sensible says so, and suggests what to try
    visitor.open("/" + SITE + "/tim-kiem?q=xyzzy");
    visitor.look("search-nothing");
    assertThat(visitor.text()).contains("xyzzy");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void a_visitor_reads_the_plan_and_what_has_been_posted(Screen screen) {
    var visitor = visitor(screen);
    visitor.open(HOME);
    // when they follow "Kế hoạch"
    visitor.follow("Kế hoạch");
    // then they see tasks, targets and what has been posted by unit
    visitor.look("plan");
    assertThat(visitor.text()).contains("02 tin, bài", "Trung tâm", "Nhiệm vụ");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void a_page_taken_down_as_wrong_says_so_and_leads_on(Screen screen) {
    // given an article that the office has taken down as an error
    var writing = new Writing(desk, SITE);
    long id = writing.published("Bài sẽ gỡ vì sai số liệu " + screen);
    String address = writing.address(id);
    var visitor = visitor(screen);
    assertThat(visitor.open(address)).isEqualTo(200);
    writing.act("vanphong", id, "withdraw", Map.of("withdrawAs", "ERROR", "reason", "Sai số liệu"));
    desk.desk().feed().catchUp();
    // when a visitor opens its address again
    visitor.complaints.expect(410);
    assertThat(visitor.open(address)).isEqualTo(410);
    // then a sentence is there instead of the text
    visitor.look("gone");
    assertThat(visitor.text()).contains("đã được gỡ").doesNotContain(Writing.BODY);
    // and an address that never existed leads on, too
    visitor.complaints.expect(404);
    assertThat(visitor.open("/" + SITE + "/tin/khong-co-999999")).isEqualTo(404);
    visitor.look("not-found");
  }

  @Test
  void an_article_prints_without_menus_and_grows_on_request() {
    // given an article
    var visitor = visitor(Screen.DESKTOP);
    visitor.open(HOME);
    visitor.page.locator("main ol.news a").first().click();
    double before = size(visitor);
    // when the visitor asks for larger letters
    visitor.press("Tăng cỡ chữ");
    // then they are larger, on the next page as well
    assertThat(size(visitor)).isGreaterThan(before);
    visitor.look("article-large");
    visitor.page.reload();
    assertThat(size(visitor)).isGreaterThan(before);
    // and on paper there is only the text
    visitor.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    visitor.look("article-print");
    assertThat(visitor.page.locator("header.top nav").isVisible()).isFalse();
    assertThat(visitor.page.locator(".tools").isVisible()).isFalse();
    assertThat(visitor.page.locator(".article-body").isVisible()).isTrue();
  }

  private static double size(Tab tab) {
    return ((Number) tab.page.evaluate("() => parseFloat(getComputedStyle(document.querySelector('.article-body')).fontSize)")).doubleValue();
  }

  @Test
  void the_keyboard_reaches_the_text_first() {
    // given somebody without a mouse
    var visitor = visitor(Screen.DESKTOP);
    visitor.open(HOME);
    // when they press Tab, then Enter
    visitor.page.keyboard().press("Tab");
    var skip = visitor.page.locator(":focus");
    assertThat(skip.innerText()).isEqualTo("Đến nội dung chính");
    assertThat(skip.boundingBox().x).isGreaterThanOrEqualTo(0);
    visitor.page.keyboard().press("Enter");
    // then the focus is in the text, and the next Tab goes to its first link
    visitor.page.keyboard().press("Tab");
    assertThat(visitor.page.evaluate("() => document.querySelector('main').contains(document.activeElement)")).isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tim-kiem?q=hanh+chinh", "ke-hoach/2026", "?page=1"})
  void a_page_fits_320_pixels(String page) {
    var visitor = tab("narrow", new Browser.NewContextOptions().setViewportSize(320, 640));
    visitor.open(HOME + page);
    visitor.look("page-" + page.replaceAll("\\W", "-"));
  }

  @Test
  void everything_is_there_without_scripts_and_in_thirty_kilobytes() {
    // given a browser that runs no scripts
    var visitor = tab("no-scripts", new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    // when they search and read
    visitor.open(HOME);
    visitor.page.fill("#q", "hanh chinh");
    visitor.press("Tìm");
    visitor.page.locator("main ol.news a").first().click();
    // then the text is complete, and no button is shown that would do nothing
    assertThat(visitor.page.locator(".article-body").innerText()).isNotBlank();
    assertThat(visitor.page.locator(".tools").isVisible()).isFalse();
    // and page and style sheets together stay within the budget
    for (String path : List.of(HOME, HOME + "ke-hoach/2026")) {
      assertThat(bytes(path)).as(path).isLessThanOrEqualTo(BUDGET_BYTES);
    }
  }

  private int bytes(String path) {
    var visitor = tab("budget", new Browser.NewContextOptions());
    var sizes = new java.util.concurrent.atomic.AtomicInteger();
    visitor.page.onResponse(answer -> {
      if (List.of("document", "stylesheet").contains(answer.request().resourceType())) {
        sizes.addAndGet(answer.body().length);
      }
    });
    visitor.open(path);
    return sizes.get();
  }
}
