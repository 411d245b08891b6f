package vn.cchc.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerUnderLoadIT {
  private static final int THREADS = 20;

  private World world;
  private long office;

  @BeforeEach
  void open() throws Exception {
    world = new World();
    office = world.department("Phòng Nội vụ");
  }

  @AfterEach
  void close() throws Exception {
    world.close();
  }

  @Test
  void twenty_threads_settling_the_same_articles_at_once_make_one_credit_each() throws Exception {
    long rule = world.rule(office, 2);
    var articles = new ArrayList<Long>();
    for (int i = 0; i < 10; i++) {
      articles.add(live(office));
    }
    var batches = new ArrayList<List<Long>>();
    for (int i = 0; i < THREADS; i++) {
      batches.add(articles);
    }
    settleAtOnce(batches);
    assertThat(world.balance(rule, office, World.NOVEMBER)).isEqualTo(10);
    assertThat(world.number("select count(*) from credit")).isEqualTo(10);
  }

  @Test
  void twenty_threads_publishing_for_the_same_month_lose_no_credit() throws Exception {
    long other = world.department("Phòng khác");
    long rule = world.rule(office, 2);
    long others = world.rule(other, 2);
    var batches = new ArrayList<List<Long>>();
    for (int i = 0; i < THREADS; i++) {
      batches.add(List.of(live(office), live(other), live(office)));
    }
    settleAtOnce(batches);
    assertThat(world.balance(rule, office, World.NOVEMBER)).isEqualTo(2 * THREADS);
    assertThat(world.balance(others, other, World.NOVEMBER)).isEqualTo(THREADS);
  }

  @Test
  void five_hundred_articles_are_settled_by_a_handful_of_statements() {
    world.rule(office, 2);
    var articles = new ArrayList<Long>();
    for (int i = 0; i < 500; i++) {
      articles.add(live(office));
    }
    long before = statements();
    world.settle(articles);
    assertThat(statements() - before).isLessThan(60);
    assertThat(world.number("select count(*) from credit")).isEqualTo(500);
  }

  /** One thread per batch, all started together. */
  private void settleAtOnce(List<List<Long>> batches) throws Exception {
    var barrier = new CyclicBarrier(batches.size());
    var threads = Executors.newFixedThreadPool(batches.size());
    var done = new ArrayList<Future<?>>();
    for (List<Long> batch : batches) {
      done.add(threads.submit(() -> {
        barrier.await();
        world.settle(batch);
        return true;
      }));
    }
    for (Future<?> each : done) {
      each.get();
    }
    threads.shutdown();
  }

  private long live(long unit) {
    long article = world.article(unit);
    world.run("update edition set state = 'PUBLISHED', published_at = '2026-11-05' where id = ?",
        world.edition(article, "APPROVED", "NEWS"));
    return article;
  }

  /** Of the whole server, on which nothing else runs meanwhile. */
  private long statements() {
    return Long.parseLong(world.rows("show global status like 'Questions'").get(0).split(" ")[1]);
  }
}
