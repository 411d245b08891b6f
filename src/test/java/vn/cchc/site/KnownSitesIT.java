package vn.cchc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.journal.Entry;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;
import vn.cchc.testing.TestDatabase;

/** What each node knows of a site by heart is the truth: at once where it was changed, within a second elsewhere. */
class KnownSitesIT {
  private static final Duration MOST = Duration.ofSeconds(5);

  private static RunningDesk here;
  private static RunningDesk there;
  private static Agency agency;
  private static Newsstand stand;
  private static long topic;
  private static String page;

  @BeforeAll
  static void open() throws Exception {
    String url = TestDatabase.migrated();
    here = node(url);
    agency = Agency.in(here, "so-ngoai-vu");
    stand = new Newsstand(here, agency);
    topic = stand.topic("hop-tac", "Hợp tác");
    // no page is kept under an address with q
    page = "/so-ngoai-vu/tin/bai-viet-" + stand.live(Newsstand.Text.of("Bài có chủ đề"), topic) + "?q=";
    there = node(url);
  }

  private static RunningDesk node(String url) throws Exception {
    return new RunningDesk(url, TestDatabase.user(), TestDatabase.password(), new MovableClock("2026-11-10T02:00:00Z"), Map.of());
  }

  @AfterAll
  static void close() throws Exception {
    there.close();
    here.close();
  }

  @Test
  void a_renamed_topic_is_seen() throws InterruptedException {
    bothShow("Hợp tác");
    change("update topic set name = 'Hợp tác quốc tế' where id = ?", topic, "PLAN");
    assertThat(read(here)).contains("Hợp tác quốc tế");
    shownSoon(there, "Hợp tác quốc tế");
  }

  @Test
  void a_renamed_site_is_seen() throws InterruptedException {
    bothShow("Cải cách hành chính so-ngoai-vu");
    change("update site set name = 'Trang đã đổi tên' where id = ?", agency.site, "SITE");
    assertThat(read(here)).contains("Trang đã đổi tên");
    shownSoon(there, "Trang đã đổi tên");
    change("update site set name = 'Cải cách hành chính so-ngoai-vu' where id = ?", agency.site, "SITE");
    shownSoon(there, "Cải cách hành chính so-ngoai-vu");
  }

  private static void change(String sql, long id, String subject) {
    stand.run(sql, id);
    here.database().change(tx -> here.journal().append(tx, Entry.of(null, "site.edit", agency.site, subject, id)));
  }

  private static void bothShow(String words) throws InterruptedException {
    assertThat(read(here)).contains(words);
    shownSoon(there, words);
  }

  private static void shownSoon(RunningDesk node, String words) throws InterruptedException {
    long start = System.nanoTime();
    while (!read(node).contains(words) && System.nanoTime() - start < MOST.toNanos()) {
      Thread.sleep(10);
    }
    System.out.println("the other node showed it after ms=" + (System.nanoTime() - start) / 1_000_000);
    assertThat(read(node)).contains(words);
  }

  private static String read(RunningDesk node) {
    return new Person(node).get(page + System.nanoTime()).body();
  }
}
