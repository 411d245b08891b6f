package vn.cchc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.db.Paging;
import vn.cchc.journal.Head;
import vn.cchc.journal.JournalRow;

/** How an index is built, kept up to date, left and found again, whatever it is of. */
@Timeout(120)
class IndexFollowerTest {
  private final MemorySource source = new MemorySource();
  private final List<IndexFollower> open = new ArrayList<>();
  @TempDir
  private Path home;

  @AfterEach
  void close() {
    open.forEach(IndexFollower::close);
  }

  private IndexFollower follower() {
    return follower(home);
  }

  private IndexFollower follower(Path folder) {
    var follower = new IndexFollower(MemorySource.database(), folder, source);
    open.add(follower);
    return follower;
  }

  private void close(IndexFollower follower) {
    follower.close();
    open.remove(follower);
  }

  private IndexFollower built(long things) {
    LongStream.rangeClosed(1, things).forEach(id -> source.put(id, "Thứ " + id));
    var follower = follower();
    follower.rebuild(head(5));
    MemorySource.ready(follower);
    return follower;
  }

  private static Head head(long seq) {
    JournalRow row = MemorySource.row(seq, 0);
    return new Head(seq, row.hash());
  }

  private static String position(IndexFollower follower) {
    return follower.position().map(p -> p.seq() + " " + HexFormat.of().formatHex(p.hash(), 0, 1)).orElse("none");
  }

  @Test
  void a_new_index_asks_to_be_built_and_answers_nothing_until_it_is() {
    var follower = follower();
    assertThat(follower.position()).isEmpty();
    assertThat(follower.ready()).isEmpty();
    assertThat(follower.name()).isEqualTo("memory");
  }

  @Test
  void it_is_built_of_all_there_is_in_as_many_steps_as_it_takes() {
    var follower = built(1_203);
    assertThat(MemorySource.ids(MemorySource.ready(follower))).hasSize(1_203).doesNotHaveDuplicates();
    assertThat(position(follower)).isEqualTo("5 05");
    assertThat(source.builds).hasValue(1);
  }

  @Test
  void an_index_of_nothing_is_ready_too() {
    assertThat(MemorySource.ids(MemorySource.ready(built(0)))).isEmpty();
  }

  @Test
  void rows_that_are_followed_change_put_in_and_take_out() {
    var follower = built(3);
    source.put(2, "Hai khác");
    source.put(4, "Bốn");
    source.things.remove(3L);
    follower.follow(List.of(MemorySource.row(6, 2), MemorySource.row(7, 3), MemorySource.row(8, 4)));
    SearchIndex index = MemorySource.ready(follower);
    assertThat(MemorySource.ids(index)).containsExactly(1L, 2L, 4L);
    assertThat(found(index, "khac")).containsExactly(2L);
    assertThat(found(index, "thu")).containsExactly(1L);
    assertThat(position(follower)).isEqualTo("8 08");
  }

  @Test
  void rows_about_other_things_only_move_its_place() {
    var follower = built(3);
    source.things.clear();
    follower.follow(List.of(new JournalRow(6, Instant.EPOCH, null, null, "plan.draft", null, "PLAN", 1, null, null, null, null,
        new byte[32], head(6).hash())));
    assertThat(MemorySource.ids(MemorySource.ready(follower))).containsExactly(1L, 2L, 3L);
    assertThat(position(follower)).isEqualTo("6 06");
  }

  @Test
  void what_changes_while_it_is_built_is_in_it_when_it_is_ready() throws Exception {
    var reading = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    LongStream.rangeClosed(1, 700).forEach(id -> source.put(id, "Thứ " + id));
    var follower = follower();
    var once = new AtomicBoolean();
    source.beforeReading = () -> {
      if (once.compareAndSet(false, true)) {
        reading.countDown();
        await(goOn);
      }
    };
    follower.rebuild(head(5));
    await(reading);
    follower.rebuild(head(5));
    source.put(3, "Ba đổi tên");
    source.put(900, "Chín trăm");
    source.things.remove(2L);
    follower.follow(List.of(MemorySource.row(6, 3), MemorySource.row(7, 2)));
    follower.follow(List.of(MemorySource.row(8, 900)));
    assertThat(follower.ready()).as("while it is being built").isEmpty();
    goOn.countDown();
    SearchIndex index = MemorySource.ready(follower);
    assertThat(MemorySource.ids(index)).hasSize(700).contains(900L).doesNotContain(2L);
    assertThat(found(index, "doi ten")).containsExactly(3L);
    assertThat(position(follower)).isEqualTo("8 08");
    assertThat(source.builds).as("asked for twice, built once").hasValue(1);
  }

  /** Read before it was changed, and changed before it was written down. */
  @Test
  void what_was_read_before_it_changed_is_read_again() throws Exception {
    LongStream.rangeClosed(1, 501).forEach(id -> source.put(id, "Thứ " + id));
    var follower = follower();
    var firstPart = new CountDownLatch(2);
    var goOn = new CountDownLatch(1);
    source.beforeReading = () -> {
      firstPart.countDown();
      if (firstPart.getCount() == 0) {
        await(goOn);
      }
    };
    follower.rebuild(head(5));
    await(firstPart);
    source.things.remove(1L);
    follower.follow(List.of(MemorySource.row(6, 1)));
    goOn.countDown();
    assertThat(MemorySource.ids(MemorySource.ready(follower))).hasSize(500).doesNotContain(1L);
  }

  @Test
  void an_index_that_was_closed_is_there_again_at_once() {
    var first = built(3);
    source.put(4, "Bốn");
    first.follow(List.of(MemorySource.row(6, 4)));
    close(first);
    var second = follower();
    assertThat(position(second)).isEqualTo("6 06");
    assertThat(MemorySource.ids(second.ready().orElseThrow())).containsExactly(1L, 2L, 3L, 4L);
    assertThat(source.builds).hasValue(1);
  }

  /** The files as they are in this moment are what a power cut leaves. */
  @Test
  void an_index_whose_node_was_killed_goes_on_from_its_last_commit() throws IOException {
    var first = built(3);
    source.put(4, "Bốn");
    source.things.remove(1L);
    first.follow(List.of(MemorySource.row(6, 4), MemorySource.row(7, 1)));
    Path left = copied(home);
    var second = follower(left);
    assertThat(position(second)).isEqualTo("5 05");
    second.follow(List.of(MemorySource.row(6, 4), MemorySource.row(7, 1)));
    assertThat(MemorySource.ids(MemorySource.ready(second))).containsExactly(2L, 3L, 4L);
    assertThat(source.builds).hasValue(1);
  }

  @Test
  void an_index_whose_node_was_killed_while_it_was_built_is_built_anew() throws Exception {
    LongStream.rangeClosed(1, 600).forEach(id -> source.put(id, "Thứ " + id));
    var secondPart = new CountDownLatch(2);
    var goOn = new CountDownLatch(1);
    source.beforeReading = () -> {
      secondPart.countDown();
      if (secondPart.getCount() == 0) {
        await(goOn);
      }
    };
    follower().rebuild(head(5));
    await(secondPart);
    assertThat(follower(copied(home)).position()).isEmpty();
    goOn.countDown();
  }

  @Test
  void an_index_of_another_format_asks_to_be_built_and_keeps_nothing() {
    close(built(3));
    source.format = "2";
    source.things.remove(2L);
    var second = follower();
    assertThat(second.position()).isEmpty();
    second.rebuild(head(9));
    assertThat(MemorySource.ids(MemorySource.ready(second))).containsExactly(1L, 3L);
    close(second);
    assertThat(position(follower())).isEqualTo("9 09");
  }

  @Test
  void files_that_cannot_be_read_are_thrown_away() throws IOException {
    close(built(3));
    try (Stream<Path> files = Files.list(home.resolve("index-memory"))) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    var second = follower();
    assertThat(second.position()).isEmpty();
    second.rebuild(head(5));
    assertThat(MemorySource.ids(MemorySource.ready(second))).containsExactly(1L, 2L, 3L);
  }

  @Test
  void two_nodes_on_one_disk_have_a_folder_each() throws IOException {
    var first = built(2);
    var second = follower();
    assertThat(second.position()).isEmpty();
    second.rebuild(head(5));
    source.put(3, "Ba");
    MemorySource.ready(second);
    second.follow(List.of(MemorySource.row(6, 3)));
    assertThat(MemorySource.ids(MemorySource.ready(second))).containsExactly(1L, 2L, 3L);
    assertThat(MemorySource.ids(MemorySource.ready(first))).containsExactly(1L, 2L);
    try (Stream<Path> folders = Files.list(home)) {
      assertThat(folders.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("index-memory", "index-memory-2");
    }
  }

  @Test
  void a_build_that_fails_asks_for_another() {
    source.put(1, "Một");
    var follower = follower();
    var failed = new AtomicBoolean();
    source.beforeReading = () -> {
      if (failed.compareAndSet(false, true)) {
        throw new IllegalStateException("the database is away");
      }
    };
    follower.rebuild(head(5));
    MemorySource.until(() -> follower.position().isEmpty());
    assertThat(follower.ready()).isEmpty();
    follower.rebuild(head(6));
    assertThat(MemorySource.ids(MemorySource.ready(follower))).containsExactly(1L);
    assertThat(position(follower)).isEqualTo("6 06");
  }

  /** Where neither the old index nor a new one can be opened, it is tried again with the next round of the feed. */
  @Test
  void a_build_that_loses_its_disk_is_begun_again_when_the_disk_is_back() throws IOException {
    source.put(1, "Một");
    Path node = home.resolve("node");
    var follower = follower(node);
    source.beforeReading = () -> {
      swap(node, home.resolve("away"));
      throw new IllegalStateException("the disk is away");
    };
    follower.rebuild(head(5));
    MemorySource.until(() -> follower.position().isEmpty());
    synchronized (follower) {
      Files.delete(node);
      Files.move(home.resolve("away"), node);
      source.beforeReading = () -> {};
    }
    MemorySource.until(() -> {
      if (follower.position().isEmpty()) {
        follower.rebuild(head(6));
      }
      return follower.ready().isPresent();
    });
    assertThat(MemorySource.ids(MemorySource.ready(follower))).containsExactly(1L);
  }

  /** A file stands where the folder was. */
  private static void swap(Path folder, Path away) {
    try {
      Files.move(folder, away);
      Files.createFile(folder);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_node_that_stops_in_the_middle_of_a_build_leaves_no_half_index() throws Exception {
    source.put(1, "Một");
    var reading = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    source.beforeReading = () -> {
      reading.countDown();
      await(goOn);
    };
    var follower = follower();
    follower.rebuild(head(5));
    await(reading);
    closeInTheMiddle(follower, goOn);
    assertThat(follower().position()).isEmpty();
  }

  @Test
  void a_node_that_stops_while_its_index_is_built_anew_finds_the_old_one() throws Exception {
    var follower = built(3);
    var reading = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    source.beforeReading = () -> {
      reading.countDown();
      await(goOn);
    };
    follower.rebuild(head(9));
    await(reading);
    source.things.clear();
    closeInTheMiddle(follower, goOn);
    var second = follower();
    assertThat(position(second)).isEqualTo("5 05");
    assertThat(MemorySource.ids(second.ready().orElseThrow())).containsExactly(1L, 2L, 3L);
  }

  private void closeInTheMiddle(IndexFollower follower, CountDownLatch goOn) throws InterruptedException {
    var closing = new Thread(follower::close);
    closing.start();
    MemorySource.until(() -> closing.getState() == Thread.State.TIMED_WAITING);
    goOn.countDown();
    closing.join();
    open.remove(follower);
    assertThat(follower.ready()).isEmpty();
  }

  @Test
  void a_closed_index_is_not_built_any_more() {
    var follower = built(1);
    close(follower);
    follower.rebuild(head(9));
    assertThat(follower.ready()).isEmpty();
    assertThat(source.builds).hasValue(1);
  }

  private List<Long> found(SearchIndex index, String words) {
    try {
      var question = new Question(1, words, null, null, new Paging(1, 50));
      return SearchArticles.found(index, new Analysis(), question).hits().stream().map(Hit::article).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Path copied(Path folder) throws IOException {
    Path copy = Files.createTempDirectory(home.getParent(), "copy");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.endsWith("write.lock")).toList()) {
        Path to = copy.resolve(folder.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return copy;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
