package vn.cchc.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.journal.VerifyJournal;
import vn.cchc.quota.Recount;
import vn.cchc.route.Action;
import vn.cchc.route.WithdrawAs;
import vn.cchc.testing.StillDesk;

/** The ledger against a recount, and the journal against its chain, after a year of work in the newsroom. */
class WholeLedgerIT {
  private static final int OPERATIONS = 10_000;

  private StillDesk desk;
  private NewsroomYear year;

  @BeforeEach
  void open() throws Exception {
    desk = StillDesk.at("2026-01-02T01:00:00Z");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void after_ten_thousand_random_operations_the_ledger_is_the_recount_and_the_journal_holds() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed=" + seed);
    year = new NewsroomYear(desk, new Random(seed));
    year.work(OPERATIONS);
    System.out.println(year.done());
    assertThat(recount().run(null)).isEmpty();
    assertThat(number("select count(*) from credit where reversed_at is null")).isGreaterThan(300);
    assertThat(number("select count(*) from credit where reversed_at is not null")).isGreaterThan(50);
    assertThat(number("select count(distinct month) from balance where published > 0")).isGreaterThan(6);
    assertThat(number("select sum(published) from balance")).isEqualTo(number("select count(*) from credit where reversed_at is null"));
    assertThat(number("select count(*) from (select subject_id from journal where action = 'article.publish' group by subject_id"
        + " having count(*) > 1) twice")).as("posted by a person and then once more when due").isZero();
    neverPublishedUnapproved();
    aChangedRowOfTheJournalIsFound();
  }

  private void neverPublishedUnapproved() throws SQLException {
    assertThat(number("select count(*) from edition e where e.published_at is not null and not exists (select 1 from approval a"
        + " where a.subject_type = 'EDITION' and a.subject_id = e.id and a.last_step and a.round = e.round"
        + " and a.content_hash = e.content_hash and a.by_account not in (select h.account_id from hand h"
        + " where h.subject_type = 'EDITION' and h.subject_id = e.id))")).as("published without an approval by somebody else").isZero();
    assertThat(number("select count(*) from (select subject_id, round, by_account from approval where by_account is not null"
        + " group by 1, 2, 3 having count(*) > 1) twice")).as("signed twice").isZero();
  }

  private void aChangedRowOfTheJournalIsFound() throws SQLException {
    var verify = new VerifyJournal(desk.database());
    assertThat(verify.firstBrokenRow()).isEmpty();
    long victim = number("select floor(max(seq) / 2) from journal");
    for (String change : List.of("actor = coalesce(actor, 0) + 1", "reason = 'khác'", "at = at + interval 1 second",
        "action = 'article.approve2'", "subject_id = subject_id + 1", "after_hash = unhex(repeat('ab', 32))")) {
      run("create or replace table kept as select * from journal where seq = " + victim);
      run("update journal set " + change + " where seq = " + victim);
      assertThat(verify.firstBrokenRow()).as(change).hasValue(victim);
      run("replace into journal select * from kept");
      assertThat(verify.firstBrokenRow()).isEmpty();
    }
    run("delete from journal where seq = " + victim);
    assertThat(verify.firstBrokenRow()).as("a row taken out").hasValue(victim);
    run("insert into journal select * from kept");
    run("delete from journal order by seq desc limit 1");
    assertThat(verify.firstBrokenRow()).as("the newest row taken out").isNotEmpty();
  }

  @Test
  void a_published_correction_keeps_its_credit_until_the_article_was_an_error() throws Exception {
    year = new NewsroomYear(desk, new Random(1));
    desk.clock.set("2026-03-20T01:00:00Z");
    long id = year.published();
    assertThat(credits(id)).containsEntry("2026-03", 1L);
    desk.clock.set("2026-04-20T01:00:00Z");
    year.correctedAndPublished(id);
    assertThat(credits(id)).containsOnly(Map.entry("2026-03", 1L));
    year.act("vanphong", id, Action.WITHDRAW, WithdrawAs.OUTDATED);
    assertThat(credits(id)).containsOnly(Map.entry("2026-03", 1L));
    year.correctedAndPublished(id);
    assertThat(credits(id)).containsOnly(Map.entry("2026-03", 1L));
    year.act("vanphong", id, Action.WITHDRAW, WithdrawAs.ERROR);
    assertThat(credits(id)).isEmpty();
    desk.clock.advance(Duration.ofDays(31));
    year.correctedAndPublished(id);
    assertThat(credits(id)).containsOnly(Map.entry("2026-05", 1L));
    assertThat(recount().run(null)).isEmpty();
  }

  private Recount recount() {
    return new Recount(desk.database(), desk.journal(), desk.clock);
  }

  /** Standing credits of an article on the rule for all topics, by month. */
  private Map<String, Long> credits(long article) throws SQLException {
    var found = new java.util.TreeMap<String, Long>();
    try (var c = desk.database().source().getConnection(); var rows = c.createStatement().executeQuery(
        "select month, count(*) from credit where reversed_at is null and rule_id = " + year.everyTopic()
            + " and subject_id = " + article + " group by month")) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getLong(2));
      }
    }
    return found;
  }

  private long number(String sql) throws SQLException {
    try (var c = desk.database().source().getConnection(); var row = c.createStatement().executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (var c = desk.database().source().getConnection()) {
      c.createStatement().execute(sql);
    }
  }
}
