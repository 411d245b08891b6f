package vn.cchc.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** How the rows of the journal come to those who follow it. */
class FeedIT {
  private static JournalBook tables;
  private JournalBook book;

  @BeforeAll
  static void open() {
    tables = new JournalBook();
  }

  @AfterAll
  static void close() {
    tables.close();
  }

  @BeforeEach
  void node() {
    tables.clear();
    book = tables.withNewFeed();
  }

  @AfterEach
  void stop() {
    book.closeFeed();
  }

  /** Remembers what it was given, from any place in the journal on. */
  private static final class Placed implements Follower {
    final List<String> given = Collections.synchronizedList(new ArrayList<>());
    final LinkedBlockingQueue<Long> arrived = new LinkedBlockingQueue<>();
    private volatile @Nullable Head position;

    Placed(@Nullable Head position) {
      this.position = position;
    }

    @Override
    public String name() {
      return "placed";
    }

    @Override
    public Optional<Head> position() {
      return Optional.ofNullable(position);
    }

    @Override
    public void rebuild(Head head) {
      given.add("rebuilt at " + head.seq());
      position = head;
    }

    @Override
    public void follow(List<JournalRow> rows) {
      given.add(rows.get(0).seq() + ".." + rows.get(rows.size() - 1).seq());
      position = rows.get(rows.size() - 1).asHead();
      rows.forEach(row -> arrived.add(row.seq()));
    }

    long next() throws InterruptedException {
      Long seq = arrived.poll(30, TimeUnit.SECONDS);
      return seq == null ? -1 : seq;
    }
  }

  /** As the followers that live only in memory; refuses what it is told to refuse. */
  private static final class Passing extends PassingFollower {
    final List<Long> taken = new ArrayList<>();
    int begun;
    int told;
    @Nullable RuntimeException refusal;

    @Override
    public String name() {
      return "passing";
    }

    @Override
    public void changedHere() {
      told++;
    }

    @Override
    protected void begin() {
      begun++;
    }

    @Override
    protected void take(List<JournalRow> rows) {
      if (refusal != null) {
        throw refusal;
      }
      rows.forEach(row -> taken.add(row.seq()));
    }
  }

  private Head at(long seq) {
    return book.database.read(tx -> tx.mapper(JournalMapper.class).at(seq)).orElseThrow().asHead();
  }

  private <F extends Follower> F add(F follower) {
    book.feed.add(follower);
    return follower;
  }

  @Test
  void a_follower_goes_on_from_where_it_was() {
    book.write(5);
    var follower = add(new Placed(at(2)));
    book.feed.catchUp();
    assertThat(follower.given).containsExactly("3..5");
    book.write(1);
    book.feed.catchUp();
    assertThat(follower.given).containsExactly("3..5", "6..6");
  }

  @Test
  void who_is_at_the_head_is_left_alone() {
    book.write(5);
    var follower = add(new Placed(at(5)));
    book.feed.catchUp();
    book.feed.catchUp();
    assertThat(follower.given).isEmpty();
  }

  @Test
  void who_comes_without_a_place_is_built_from_the_tables_and_follows_from_there() {
    book.write(5);
    var follower = add(new Placed(null));
    book.feed.catchUp();
    book.write(2);
    book.feed.catchUp();
    assertThat(follower.given).containsExactly("rebuilt at 5", "6..7");
  }

  @Test
  void who_is_at_the_very_beginning_is_given_every_row_and_is_not_built_anew() {
    book.write(3);
    var follower = add(new Placed(new Head(0, new byte[32])));
    book.feed.catchUp();
    assertThat(follower.given).containsExactly("1..3");
  }

  /** A restored backup has other rows under the same numbers. */
  @Test
  void who_stands_on_a_row_of_another_hash_is_built_anew() {
    book.write(5);
    var follower = add(new Placed(new Head(3, at(4).hash())));
    book.feed.catchUp();
    assertThat(follower.given).containsExactly("rebuilt at 5");
  }

  @Test
  void who_has_read_further_than_the_journal_goes_is_built_anew() {
    book.write(5);
    var follower = add(new Placed(new Head(9, at(5).hash())));
    book.feed.catchUp();
    assertThat(follower.given).containsExactly("rebuilt at 5");
  }

  @Test
  void who_is_at_the_number_of_the_head_with_another_hash_is_built_anew() {
    book.write(5);
    var follower = add(new Placed(new Head(5, at(4).hash())));
    book.feed.catchUp();
    assertThat(follower.given).containsExactly("rebuilt at 5");
  }

  @Test
  void many_rows_come_in_pieces_each_once() {
    book.write(2_500);
    var follower = add(new Placed(at(1)));
    book.feed.catchUp();
    assertThat(follower.given).containsExactly("2..1001", "1002..2001", "2002..2500");
    assertThat(new ArrayList<>(follower.arrived)).isEqualTo(LongStream.rangeClosed(2, 2_500).boxed().toList());
  }

  @Test
  void rows_of_a_change_that_was_undone_never_come() {
    var follower = add(new Placed(new Head(0, new byte[32])));
    assertThatThrownBy(() -> book.database.change(tx -> {
      book.journal.append(tx, JournalBook.entry("article.save"));
      book.feed.catchUp();
      throw new IllegalStateException("no");
    })).hasMessage("no");
    book.feed.catchUp();
    assertThat(follower.given).isEmpty();
  }

  @Test
  void who_fails_is_given_the_same_rows_again_and_holds_up_nobody() {
    book.write(2);
    var fragile = add(new Passing());
    var other = add(new Placed(at(2)));
    book.feed.catchUp();
    fragile.refusal = new IllegalStateException("out of memory");
    book.write(3);
    book.feed.catchUp();
    assertThat(fragile.taken).isEmpty();
    assertThat(fragile.position().map(Head::seq)).contains(2L);
    assertThat(other.given).containsExactly("3..5");
    fragile.refusal = null;
    book.write(1);
    book.feed.catchUp();
    assertThat(fragile.taken).containsExactly(3L, 4L, 5L, 6L);
    assertThat(other.given).containsExactly("3..5", "6..6");
  }

  @Test
  void a_follower_in_memory_begins_at_the_head_and_remembers_the_last_row_it_took() {
    book.write(4);
    var follower = add(new Passing());
    assertThat(follower.position()).isEmpty();
    book.feed.catchUp();
    assertThat(follower.begun).isEqualTo(1);
    assertThat(follower.taken).isEmpty();
    book.write(2);
    book.feed.catchUp();
    assertThat(follower.taken).containsExactly(5L, 6L);
    assertThat(follower.position().map(p -> HexFormat.of().formatHex(p.hash()))).contains(HexFormat.of().formatHex(at(6).hash()));
    assertThat(follower.begun).isEqualTo(1);
  }

  @Test
  void a_change_here_and_a_change_on_another_node_come_by_themselves() throws Exception {
    var follower = add(new Placed(new Head(0, new byte[32])));
    book.feed.start();
    book.write(1);
    assertThat(follower.next()).isEqualTo(1);
    try (JournalBook other = tables.otherNode()) {
      other.write(1);
      assertThat(follower.next()).isEqualTo(2);
    }
  }

  /** The thread of the feed is never started here: what comes, comes by the nudge alone. */
  @Test
  void a_commit_on_this_node_does_not_wait_for_the_next_look() throws Exception {
    var follower = add(new Placed(new Head(0, new byte[32])));
    book.write(2);
    assertThat(List.of(follower.next(), follower.next())).containsExactly(1L, 2L);
    book.write(1);
    assertThat(follower.next()).isEqualTo(3);
  }

  @Test
  void a_follower_is_told_of_a_commit_on_its_own_node_before_whoever_made_it_goes_on() {
    var follower = add(new Passing());
    book.write(1);
    assertThat(follower.told).isEqualTo(1);
    assertThatThrownBy(() -> book.database.change(tx -> {
      book.journal.append(tx, JournalBook.entry("article.save"));
      throw new IllegalStateException("no");
    })).hasMessage("no");
    try (JournalBook other = tables.otherNode()) {
      other.write(1);
    }
    assertThat(follower.told).as("of nothing that was undone or done elsewhere").isEqualTo(1);
  }

  @Test
  void a_feed_that_cannot_read_the_journal_tries_until_it_can() throws Exception {
    var follower = add(new Placed(new Head(0, new byte[32])));
    book.write(1);
    assertThat(follower.next()).isEqualTo(1);
    var failed = new CountDownLatch(2);
    var log = (Logger) LoggerFactory.getLogger(Feed.class);
    var listener = new AppenderBase<ILoggingEvent>() {
      @Override
      protected void append(ILoggingEvent event) {
        failed.countDown();
      }
    };
    listener.start();
    log.addAppender(listener);
    book.execute("rename table journal_head to journal_head_away");
    try {
      book.feed.start();
      await(failed);
    } finally {
      log.detachAppender(listener);
      book.execute("rename table journal_head_away to journal_head");
    }
    try (JournalBook other = tables.otherNode()) {
      other.write(1);
    }
    assertThat(follower.next()).isEqualTo(2);
  }

  @Test
  void a_follower_is_let_finish_when_the_feed_closes_and_nothing_comes_afterwards() throws Exception {
    var begun = new CountDownLatch(1);
    var closing = new CountDownLatch(1);
    var slow = new PassingFollower() {
      volatile long taken;

      @Override
      public String name() {
        return "slow";
      }

      @Override
      protected void take(List<JournalRow> rows) {
        begun.countDown();
        await(closing);
        taken = rows.get(rows.size() - 1).seq();
      }
    };
    add(slow);
    book.feed.catchUp();
    book.write(1);
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    var close = new Thread(book.feed::close);
    close.start();
    while (close.getState() != Thread.State.TIMED_WAITING && close.isAlive()) {
      Thread.onSpinWait();
    }
    closing.countDown();
    close.join(TimeUnit.SECONDS.toMillis(30));
    assertThat(slow.taken).isEqualTo(1);
    book.write(1);
    book.feed.nudge();
    assertThat(slow.taken).isEqualTo(1);
  }

  @Test
  void each_node_brings_its_own_followers_every_row() {
    var here = add(new Placed(new Head(0, new byte[32])));
    try (JournalBook other = tables.otherNode()) {
      var there = new Placed(new Head(0, new byte[32]));
      other.feed.add(there);
      book.write(2);
      other.write(1);
      book.feed.catchUp();
      other.feed.catchUp();
      assertThat(new ArrayList<>(here.arrived)).containsExactly(1L, 2L, 3L);
      assertThat(new ArrayList<>(there.arrived)).containsExactly(1L, 2L, 3L);
    }
  }

  @Test
  void the_place_of_a_follower_is_kept_in_the_database_under_its_name() {
    assertThat(kept("marks")).isEmpty();
    keep("marks", 3);
    keep("other", 5);
    keep("marks", 4);
    assertThat(kept("marks")).contains(4L);
    assertThat(kept("other")).contains(5L);
  }

  private Optional<Long> kept(String name) {
    return book.database.read(tx -> tx.mapper(JournalMapper.class).follower(name)).map(Head::seq);
  }

  private void keep(String name, long seq) {
    book.database.change(tx -> tx.mapper(JournalMapper.class).keepFollower(name, seq, new byte[32], book.clock.instant()));
  }

  /** Both lock the place before they take, and take only what comes after it. */
  @Test
  void of_two_nodes_with_one_place_in_the_database_each_row_is_taken_by_one() throws Exception {
    book.write(40);
    keep("shared", 0);
    var together = new CyclicBarrier(4);
    var threads = Executors.newFixedThreadPool(4);
    var taken = new ArrayList<Long>();
    try (JournalBook other = tables.otherNode()) {
      var running = new ArrayList<Future<List<Long>>>();
      for (JournalBook node : List.of(book, other, book, other)) {
        Callable<List<Long>> work = () -> {
          together.await(30, TimeUnit.SECONDS);
          return Stream.generate(() -> takenBy(node)).limit(20).flatMap(List::stream).toList();
        };
        running.add(threads.submit(work));
      }
      for (Future<List<Long>> each : running) {
        taken.addAll(each.get(120, TimeUnit.SECONDS));
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(taken).containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
    assertThat(kept("shared")).contains(40L);
  }

  private static List<Long> takenBy(JournalBook node) {
    return node.database.inTransaction(tx -> {
      var mapper = tx.mapper(JournalMapper.class);
      long from = mapper.lockFollower("shared").orElseThrow().seq();
      var rows = mapper.after(from, 3);
      if (!rows.isEmpty()) {
        Head last = rows.get(rows.size() - 1).asHead();
        mapper.keepFollower("shared", last.seq(), last.hash(), node.clock.instant());
      }
      return rows.stream().map(JournalRow::seq).toList();
    });
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
