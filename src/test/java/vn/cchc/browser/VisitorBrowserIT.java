package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody reads the public section. */
class VisitorBrowserIT extends Story {
  @ParameterizedTest
  @EnumSource(Screen.class)
  void a_visitor_comes_from_the_home_page_to_an_article_and_its_topic(Screen screen) {
    // given the section with the demonstration's articles
    var visitor = visitor(screen);
    // when he opens it
    assertThat(visitor.open("/" + SITE + "/")).isEqualTo(200);
    visitor.look("home");
    // then the newest article leads to its text, and that to its topic
    visitor.page.locator("main ol.news a").first().click();
    visitor.look("article");
    visitor.page.locator("main .chips a").first().click();
    visitor.look("topic");
    assertThat(visitor.page.locator("main ol.news li").count()).isPositive();
  }
}
