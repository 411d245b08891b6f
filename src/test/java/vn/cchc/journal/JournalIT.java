package vn.cchc.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.db.Tx;

/** What the journal keeps, in which order, and how it is seen that somebody was at it. */
class JournalIT {
  private static JournalBook book;

  @BeforeAll
  static void open() {
    book = new JournalBook();
  }

  @AfterAll
  static void close() {
    book.close();
  }

  @BeforeEach
  void clear() {
    book.clear();
  }

  @Test
  void rows_are_numbered_and_chained_over_all_transactions() {
    book.write("article.begin", "article.save");
    book.write("article.submit");
    var rows = book.rows();
    assertThat(rows).extracting(JournalRow::seq).containsExactly(1L, 2L, 3L);
    assertThat(rows).extracting(JournalRow::action).containsExactly("article.begin", "article.save", "article.submit");
    assertThat(rows.get(0).previousHash()).isEqualTo(new byte[32]);
    assertThat(rows.get(1).previousHash()).isEqualTo(rows.get(0).hash());
    assertThat(rows.get(2).previousHash()).isEqualTo(rows.get(1).hash());
    assertThat(book.head().seq()).isEqualTo(3);
    assertThat(book.head().hash()).isEqualTo(rows.get(2).hash());
    assertThat(book.broken()).isZero();
  }

  @Test
  void every_field_comes_back_as_it_was_written_and_the_time_to_the_microsecond() {
    var hash = new byte[32];
    hash[31] = 5;
    var entry = new Entry(7L, 8L, "article.approve", 3L, "EDITION", 40, "Đúng quy định\n“tốt” \uD83D\uDE00",
        "step=2 due=2026-11-10", new byte[32], hash);
    book.database.change(tx -> book.journal.append(tx, entry, Entry.of(null, "session.sweep", null, "SESSION", 0)));
    var rows = book.rows();
    assertThat(rows.get(0)).usingRecursiveComparison().ignoringFields("seq", "at", "siteId", "site", "previousHash", "hash")
        .isEqualTo(entry);
    assertThat(rows.get(0).siteId()).isEqualTo(3);
    assertThat(rows).extracting(JournalRow::at).containsOnly(Instant.parse("2026-11-10T02:00:00.123456Z"));
    assertThat(rows.get(1)).satisfies(bare -> {
      assertThat(bare.actor()).isNull();
      assertThat(bare.siteId()).isNull();
      assertThat(bare.reason()).isNull();
      assertThat(bare.beforeHash()).isNull();
    });
    assertThat(book.broken()).isZero();
  }

  @Test
  void nothing_to_say_takes_no_number() {
    book.database.change(tx -> book.journal.append(tx));
    assertThat(book.rows()).isEmpty();
    assertThat(book.head().seq()).isZero();
  }

  @Test
  void a_change_that_is_undone_leaves_neither_a_row_nor_a_hole() {
    book.write("article.begin");
    assertThatThrownBy(() -> book.database.change(tx -> {
      book.journal.append(tx, JournalBook.entry("article.save"), JournalBook.entry("article.submit"));
      throw new IllegalStateException("no");
    })).hasMessage("no");
    book.write("article.discard");
    assertThat(book.rows()).extracting(r -> r.seq() + " " + r.action()).containsExactly("1 article.begin", "2 article.discard");
    assertThat(book.broken()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {499, 500, 501, 1_203})
  void a_change_of_many_rows_writes_them_all(int rows) {
    book.write(rows);
    assertThat(book.rows()).extracting(JournalRow::seq).isEqualTo(LongStream.rangeClosed(1, rows).boxed().toList());
    assertThat(book.broken()).isZero();
  }

  @Test
  void the_history_of_a_thing_is_its_own_rows_in_order() {
    book.database.change(tx -> book.journal.append(tx, Entry.of(1L, "article.begin", 3L, "ARTICLE", 1),
        Entry.of(1L, "article.begin", 3L, "ARTICLE", 2),
        Entry.of(1L, "article.save", 3L, "ARTICLE", 1), Entry.of(1L, "plan.draft", 4L, "PLAN", 1)));
    assertThat(seqs(tx -> book.journal.history(tx, "ARTICLE", 1))).containsExactly(1L, 3L);
    assertThat(seqs(tx -> book.journal.history(tx, "PLAN", 1))).containsExactly(4L);
    assertThat(seqs(tx -> book.journal.history(tx, "PLAN", 2))).isEmpty();
    assertThat(seqs(tx -> book.journal.history(tx, "ARTICLE", List.of(2L, 1L, 9L)))).containsExactly(1L, 2L, 3L);
    assertThat(seqs(tx -> book.journal.history(tx, "ARTICLE", List.of()))).isEmpty();
    assertThat(seqs(tx -> tx.mapper(JournalMapper.class).newestOfSite(3, 2, 1))).containsExactly(2L, 1L);
    assertThat(book.database.<Long>read(tx -> tx.mapper(JournalMapper.class).countOfSite(3))).isEqualTo(3);
    assertThat(seqs(tx -> tx.mapper(JournalMapper.class).newest(2, 0))).containsExactly(4L, 3L);
    assertThat(seqs(tx -> tx.mapper(JournalMapper.class).after(1, 2))).containsExactly(2L, 3L);
  }

  private static List<Long> seqs(Function<Tx, List<JournalRow>> asked) {
    return book.database.read(asked).stream().map(JournalRow::seq).toList();
  }

  /** Some of the changes are undone by lot; all begin at one moment, on two nodes. */
  @Test
  void many_who_write_at_once_get_numbers_without_a_hole() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed=" + seed);
    int writers = 8;
    int changes = 25;
    var together = new CyclicBarrier(writers);
    var threads = Executors.newFixedThreadPool(writers);
    int written = 0;
    try (JournalBook other = book.otherNode()) {
      var running = new ArrayList<Future<Integer>>();
      for (int i = 0; i < writers; i++) {
        JournalBook mine = i % 2 == 0 ? book : other;
        var random = new Random(seed + i);
        Callable<Integer> writer = () -> {
          together.await(20, TimeUnit.SECONDS);
          int rows = 0;
          for (int change = 0; change < changes; change++) {
            rows += written(mine, 1 + random.nextInt(3), random.nextInt(4) == 0);
          }
          return rows;
        };
        running.add(threads.submit(writer));
      }
      for (Future<Integer> each : running) {
        written += each.get(120, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(book.rows()).as("seed=" + seed).extracting(JournalRow::seq).isEqualTo(LongStream.rangeClosed(1, written).boxed().toList());
    assertThat(book.broken()).as("seed=" + seed).isZero();
  }

  private static int written(JournalBook book, int rows, boolean undone) {
    try {
      book.database.change(tx -> {
        for (int i = 0; i < rows; i++) {
          book.journal.append(tx, JournalBook.entry("article.save"));
        }
        if (undone) {
          throw new IllegalStateException("undone");
        }
      });
      return rows;
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("undone");
      return 0;
    }
  }

  @Test
  void a_journal_without_rows_is_whole() {
    assertThat(book.broken()).isZero();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"at = at + interval 1 microsecond", "actor = 8", "actor = null", "for_whom = 1",
      "action = 'article.save2'", "site_id = null", "site_id = 4", "subject_type = 'EDITION'", "subject_id = 41",
      "reason = 'Vì nội dung'", "reason = null", "reason = ''", "detail = 'version=3'", "detail = null",
      "before_hash = repeat('a', 32)", "after_hash = repeat('a', 32)", "previous_hash = repeat('a', 32)",
      "hash = repeat('a', 32)"})
  void a_row_that_was_changed_is_named_whatever_was_changed_of_it(String change) {
    book.write(5);
    book.spoil("update journal set " + change + " where seq = 3");
    assertThat(book.broken()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3, 5})
  void a_row_that_is_gone_is_named(long seq) {
    book.write(5);
    book.spoil("delete from journal where seq = " + seq);
    assertThat(book.broken()).isEqualTo(seq);
  }

  @Test
  void rows_that_are_all_gone_are_missed_from_the_first() {
    book.write(5);
    book.spoil("delete from journal");
    assertThat(book.broken()).isEqualTo(1);
  }

  @Test
  void rows_that_changed_places_are_named_from_the_first_of_them() {
    book.write("article.begin", "article.save", "article.submit", "article.approve");
    book.spoil("update journal set seq = case seq when 2 then 103 else 102 end where seq in (2, 3)");
    book.spoil("update journal set seq = seq - 100 where seq > 100");
    assertThat(book.rows()).extracting(JournalRow::action).containsExactly("article.begin", "article.submit", "article.save",
        "article.approve");
    assertThat(book.broken()).isEqualTo(2);
  }

  @Test
  void a_row_taken_out_with_the_numbers_closed_up_behind_it_is_named() {
    book.write(5);
    book.spoil("delete from journal where seq = 3");
    book.spoil("update journal set seq = seq - 1 where seq > 3 order by seq");
    assertThat(book.broken()).isEqualTo(3);
  }

  @Test
  void a_row_put_in_between_is_named() {
    book.write(3);
    book.spoil("update journal set seq = seq + 1 where seq > 1 order by seq desc");
    book.spoil("insert into journal select 2, at, actor, for_whom, 'article.approve', site_id, subject_type, subject_id, reason,"
        + " detail, before_hash, after_hash, hash, repeat('a', 32) from journal where seq = 1");
    assertThat(book.broken()).isEqualTo(2);
  }

  /** Who changes a row and makes its hash fit has the next row against them. */
  @Test
  void a_forged_hash_is_betrayed_by_the_next_row() {
    book.write(5);
    var rows = book.rows();
    var forged = JournalRow.next(rows.get(1).asHead(), rows.get(2).at(), JournalBook.entry("article.approve"));
    book.spoil("update journal set action = 'article.approve', hash = unhex('" + HexFormat.of().formatHex(forged.hash())
        + "') where seq = 3");
    assertThat(book.broken()).isEqualTo(4);
  }

  @Test
  void a_forged_last_row_is_betrayed_by_the_head() {
    book.write(5);
    var rows = book.rows();
    var forged = JournalRow.next(rows.get(3).asHead(), rows.get(4).at(), JournalBook.entry("article.approve"));
    book.spoil("update journal set action = 'article.approve', hash = unhex('" + HexFormat.of().formatHex(forged.hash())
        + "') where seq = 5");
    assertThat(book.broken()).isEqualTo(5);
  }

  @Test
  void a_head_of_another_hash_is_seen() {
    book.write(5);
    book.spoil("update journal_head set hash = repeat('a', 32)");
    assertThat(book.broken()).isEqualTo(5);
  }

  @Test
  void a_head_before_its_time_misses_the_next_row() {
    book.write(5);
    book.spoil("update journal_head set seq = 7");
    assertThat(book.broken()).isEqualTo(6);
  }

  @Test
  void a_head_that_was_set_back_hides_nothing_of_what_stands_behind_it() {
    book.write(5);
    String hash = HexFormat.of().formatHex(book.rows().get(2).hash());
    book.spoil("update journal_head set seq = 3, hash = unhex('" + hash + "')");
    assertThat(book.broken()).as("the first row that nobody promised").isEqualTo(4);
    book.spoil("update journal set reason = 'khác' where seq = 4");
    assertThat(book.broken()).isEqualTo(4);
  }

  @Test
  void a_row_added_behind_the_head_is_named() {
    book.write(2);
    var forged = JournalRow.next(book.head(), book.rows().get(1).at(), JournalBook.entry("article.approve"));
    String hex = HexFormat.of().formatHex(forged.hash());
    book.spoil("insert into journal select 3, at, actor, for_whom, 'article.approve', site_id, subject_type, subject_id, reason,"
        + " detail, before_hash, after_hash, hash, unhex('" + hex + "') from journal where seq = 2");
    assertThat(book.broken()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2_000, 2_001, 4_001})
  void a_long_journal_is_walked_in_pieces_to_its_end(long seq) {
    book.write(4_001);
    assertThat(book.broken()).isZero();
    book.spoil("update journal set detail = 'x' where seq = " + seq);
    assertThat(book.broken()).isEqualTo(seq);
  }

  @Test
  void a_journal_that_is_written_to_while_it_is_walked_is_whole() throws Exception {
    book.write(3_000);
    var stop = new AtomicBoolean();
    var thread = Executors.newSingleThreadExecutor();
    try {
      var writer = thread.submit(() -> {
        while (!stop.get()) {
          book.write(3);
        }
      });
      for (int i = 0; i < 15; i++) {
        assertThat(book.broken()).isZero();
      }
      stop.set(true);
      writer.get(30, TimeUnit.SECONDS);
    } finally {
      stop.set(true);
      thread.shutdownNow();
    }
    assertThat(book.rows()).hasSizeGreaterThan(3_000);
  }

  @Test
  void the_time_of_a_row_is_that_of_the_clock_when_it_is_written() {
    book.write(1);
    book.clock.advance(Duration.ofSeconds(30));
    book.write(1);
    var rows = book.rows();
    assertThat(Duration.between(rows.get(0).at(), rows.get(1).at())).isEqualTo(Duration.ofSeconds(30));
  }
}
