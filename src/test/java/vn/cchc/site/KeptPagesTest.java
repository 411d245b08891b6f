package vn.cchc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.journal.Head;
import vn.cchc.journal.JournalRow;
import vn.cchc.testing.MovableClock;

class KeptPagesTest {
  private final MovableClock clock = new MovableClock("2026-11-10T02:00:00Z");
  private final KeptPages kept = new KeptPages(clock, 100_000);
  private long seq;

  private static KeptPage page(String text) {
    return KeptPage.of("text/html", text.getBytes(StandardCharsets.UTF_8), Instant.parse("2026-11-10T17:00:00Z"));
  }

  private void told(Long site, String subject) {
    seq++;
    kept.follow(List.of(new JournalRow(seq, clock.instant(), null, null, "x.y", site, subject, 7, null, null, null, null,
        new byte[32], new byte[32])));
  }

  private void keep(String key, long site) {
    kept.keep(kept.ticket(key), site, page(key));
  }

  @Test
  void a_change_of_a_site_drops_its_pages_and_no_others() {
    keep("one", 1);
    keep("two", 2);
    told(1L, "EDITION");
    assertThat(kept.find("one")).isNull();
    assertThat(kept.find("two")).isNotNull();
  }

  @Test
  void a_page_that_was_being_rendered_while_its_site_changed_is_not_kept() {
    KeptPages.Ticket ticket = kept.ticket("slow");
    told(1L, "EDITION");
    kept.keep(ticket, 1, page("old text"));
    assertThat(kept.find("slow")).isNull();
    keep("slow", 1);
    assertThat(kept.find("slow")).isNotNull();
  }

  @Test
  void a_unit_shows_on_every_site_and_a_site_on_the_list_of_all() {
    keep("one", 1);
    keep("all", KeptPages.ALL_SITES);
    told(2L, "SITE");
    assertThat(kept.find("one")).isNotNull();
    assertThat(kept.find("all")).isNull();
    told(2L, "UNIT");
    assertThat(kept.find("one")).isNull();
  }

  @Test
  void who_logs_in_drops_nothing() {
    keep("one", 1);
    told(null, "ACCOUNT");
    assertThat(kept.find("one")).isNotNull();
    assertThat(kept.position().orElseThrow().seq()).isEqualTo(1);
  }

  @Test
  void a_rebuild_drops_everything() {
    keep("one", 1);
    kept.rebuild(new Head(9, new byte[32]));
    assertThat(kept.find("one")).isNull();
    assertThat(kept.position().orElseThrow().seq()).isEqualTo(9);
  }

  @Test
  void no_page_outlives_the_day_of_its_site() {
    keep("one", 1);
    clock.set("2026-11-10T16:59:59Z");
    assertThat(kept.find("one")).isNotNull();
    clock.set("2026-11-10T17:00:00Z");
    assertThat(kept.find("one")).isNull();
  }

  @Test
  void the_mark_tells_packed_and_plain_apart_and_knows_both_again() {
    KeptPage page = page("Nội dung ".repeat(200));
    assertThat(page.headers(false).get("ETag")).isNotEqualTo(page.headers(true).get("ETag"));
    assertThat(page.known(page.headers(true).get("ETag"))).isTrue();
    assertThat(page.known("W/" + page.headers(false).get("ETag") + ", \"other\"")).isTrue();
    assertThat(page.known("\"other\"")).isFalse();
    assertThat(page.known(null)).isFalse();
    assertThat(page.packs("br, gzip")).isTrue();
    assertThat(page.packs("gzip;q=0")).isFalse();
    assertThat(page.packs(null)).isFalse();
  }
}
