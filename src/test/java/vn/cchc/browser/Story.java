package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.TestDatabase;

/** What all stories begin with: the demonstration on a clock that the story moves, and people with browsers. */
@ExtendWith(Chromium.Condition.class)
abstract class Story {
  static final String SITE = "so-ngoai-vu";
  static final String PASSWORD = "cchc-demo";
  static RunningDesk desk;
  private static Browser browser;
  private final List<Tab> tabs = new ArrayList<>();

  @BeforeAll
  static void open() throws Exception {
    browser = Chromium.browser();
    desk = new RunningDesk(TestDatabase.migrated(), TestDatabase.user(), TestDatabase.password(),
        new MovableClock("2026-11-09T02:00:00Z"), Map.of("CCHC_DEMO", "true"));
  }

  @AfterAll
  static void close() throws Exception {
    if (desk != null) {
      desk.close();
      desk = null;
    }
  }

  /** Every story ends without a complaint from the browser. */
  @AfterEach
  void nobodyComplained() {
    var heard = tabs.stream().flatMap(tab -> tab.complaints.heard().stream()).toList();
    tabs.forEach(Tab::close);
    tabs.clear();
    assertThat(heard).as("CSP reports, console errors, failed scripts").isEmpty();
  }

  Tab visitor(Screen screen) {
    return tab(screen.toString(), Tab.on(screen));
  }

  Tab tab(String name, Browser.NewContextOptions options) {
    var tab = new Tab(browser, desk, getClass().getSimpleName() + "/" + name, options);
    tabs.add(tab);
    return tab;
  }

  /** Somebody of the demonstration's agency, signed in on the screen. */
  Tab signedIn(Screen screen, String who) {
    return visitor(screen).signIn(SITE + "." + who, PASSWORD);
  }

  /** The same by the API. */
  static Person person(String who) {
    return Person.signedIn(desk, SITE + "." + who, PASSWORD);
  }
}
