package vn.cchc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.testing.BusyProvince;
import vn.cchc.testing.CountedStatements;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.TestDatabase;

/** Each of the pages that people open most asks the database little, though a node has just begun and nothing is known yet. */
class FewStatementsIT {
  private static final int MOST = 25;
  /** Between two pages: long enough for the session to be kept alive by each, which is a statement too. */
  private static final Duration APART = Duration.ofMinutes(1);
  private static final Map<String, String> COOKIES = new HashMap<>();

  private static String url;
  private static Map<String, String> home;
  private static BusyProvince province;
  private static Instant now = Instant.parse("2026-11-15T03:00:00Z");

  @BeforeAll
  static void fill() throws Exception {
    url = TestDatabase.migrated();
    home = Map.of("CCHC_HOME", Files.createTempDirectory(Path.of("target"), "home").toString());
    try (RunningDesk desk = node()) {
      province = new BusyProvince(desk);
      for (String who : List.of("vanphong", "bientap", "lanhdao")) {
        COOKIES.put(who, province.first().person(who).cookie);
      }
    }
  }

  private static RunningDesk node() throws Exception {
    now = now.plus(APART);
    return new RunningDesk(url, TestDatabase.user(), TestDatabase.password(), new MovableClock(now.toString()), home);
  }

  static Stream<Arguments> pages() {
    String square = "/desk/chi-tieu/o?thang=2026-11&rule=" + province.rule + "&unit=" + province.first().first;
    return Stream.of(
        Arguments.of("the office's first page", "vanphong", "/desk/"),
        Arguments.of("an author's first page", "bientap", "/desk/"),
        Arguments.of("a leader's first page", "lanhdao", "/desk/"),
        Arguments.of("an article", "vanphong", "/desk/bai-viet/" + province.article),
        Arguments.of("an article to sign", "lanhdao", "/desk/bai-viet/" + province.article + "/duyet"),
        Arguments.of("the list of articles", "vanphong", "/desk/bai-viet"),
        Arguments.of("a decision", "vanphong", "/desk/quyet-dinh/" + province.decision),
        Arguments.of("a decision to sign", "lanhdao", "/desk/quyet-dinh/" + province.decision + "/duyet"),
        Arguments.of("the list of decisions", "vanphong", "/desk/quyet-dinh"),
        Arguments.of("the board of a month", "vanphong", "/desk/chi-tieu?thang=2026-11"),
        Arguments.of("the board of a year", "vanphong", "/desk/chi-tieu/nam?nam=2026"),
        Arguments.of("a cell of the board", "vanphong", square),
        Arguments.of("the calendar", "vanphong", "/desk/lich"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void a_page_sends_few_statements(String name, String who, String path) throws Exception {
    try (RunningDesk desk = node()) {
      var statements = CountedStatements.of(desk);
      var person = new Person(desk);
      person.cookie = COOKIES.get(who);
      person.page(path);
      System.out.println(name + " sent statements=" + statements.sent().size());
      assertThat(statements.sent()).as(name).hasSizeLessThanOrEqualTo(MOST);
    }
  }
}
