package vn.cchc.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.fault.Fault;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Agency;
import vn.cchc.quota.Recount;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.Actions;
import vn.cchc.route.State;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.PlainPlan;
import vn.cchc.testing.RunningDesk;

/** People and the scheduler at the same moment: the row counts decide, and the journal tells the order. */
class RaceIT {
  private static final int ROUNDS = 70;
  private static final Map<String, String> LEADS_TO = Map.of("article.publish", "PUBLISHED", "article.unschedule", "APPROVED",
      "article.return", "RETURNED", "article.withdraw", "WITHDRAWN", "article.expire", "EXPIRED");

  private static RunningDesk desk;
  private static Agency agency;
  private static ArticleDesk articles;
  private static Actions<Edition, ArticleDossier, ArticleAnswer> actions;
  private static ManyEditions editions;
  private static final ExecutorService THREADS = Executors.newCachedThreadPool();

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    articles = new ArticleDesk(desk, agency);
    new PlainPlan(desk.database(), agency.site).rule(agency.first, null, "ALL", 2);
    actions = new Newsroom(desk.database(), desk.clock, desk.journal()).actions;
    editions = new ManyEditions(new ManyEditions.Office(agency.site, agency.first, articles.topic(), agency.id("bientap"),
        agency.id("truongphong"), agency.id("lanhdao")), desk.clock.instant().minusSeconds(3_600));
  }

  @AfterAll
  static void close() throws Exception {
    THREADS.shutdownNow();
    desk.close();
  }

  /** Actions that would stop what is due at this very moment. */
  @ParameterizedTest
  @EnumSource(names = {"UNSCHEDULE", "RETURN", "PUBLISH"})
  void an_action_racing_the_due_job_ends_as_the_journal_says(Action action) throws Exception {
    Actor office = agency.actor("vanphong");
    int byPerson = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long id = made(State.SCHEDULED, desk.clock.instant());
      int version = articles.version(id);
      var outcome = together(() -> taken(office, id, action, version), () -> desk.publishDue() > 0);
      assertThat(articles.state(id)).as("round " + round).isEqualTo(LEADS_TO.get(last(id)));
      assertThat(rows(id, "article.publish")).as("published at most once").isLessThanOrEqualTo(1);
      assertThat(outcome).as("somebody did something").contains(true);
      byPerson += outcome.get(0) ? 1 : 0;
    }
    System.out.println(action + " won " + byPerson + " of " + ROUNDS);
    ledgerIsTrue();
  }

  @Test
  void withdrawing_the_live_edition_while_the_next_falls_due_never_revives_what_was_withdrawn() throws Exception {
    Actor office = agency.actor("vanphong");
    for (int round = 0; round < ROUNDS; round++) {
      long id = liveWithScheduledNext();
      int version = articles.version(id);
      together(() -> taken(office, id, Action.WITHDRAW, version), () -> desk.publishDue() > 0);
      String last = last(id);
      assertThat(articles.state(id)).as("round " + round + " after " + last)
          .isEqualTo(last.equals("article.publish") ? "PUBLISHED" : "APPROVED");
      desk.publishDue();
      assertThat(last(id)).as("nothing comes after it by itself").isEqualTo(last);
    }
    ledgerIsTrue();
  }

  @Test
  void two_people_withdrawing_or_expiring_at_once_do_it_once() throws Exception {
    Actor office = agency.actor("vanphong");
    Actor leader = agency.actor("lanhdao");
    for (int round = 0; round < ROUNDS; round++) {
      long id = made(State.PUBLISHED, Instant.EPOCH);
      int version = articles.version(id);
      var outcome = together(() -> taken(office, id, Action.WITHDRAW, version), () -> taken(leader, id, Action.WITHDRAW, version));
      assertThat(outcome).containsExactlyInAnyOrder(true, false);
      assertThat(rows(id, "article.withdraw")).isEqualTo(1);
    }
    ledgerIsTrue();
  }

  @Test
  void fifty_threads_publishing_one_edition_publish_it_once() throws Exception {
    Actor office = agency.actor("vanphong");
    for (int round = 0; round < 3; round++) {
      long id = made(State.APPROVED, Instant.EPOCH);
      int version = articles.version(id);
      var all = new ArrayList<Callable<Boolean>>();
      for (int i = 0; i < 50; i++) {
        all.add(() -> taken(office, id, Action.PUBLISH, version));
      }
      assertThat(together(all).stream().filter(won -> won)).hasSize(1);
      assertThat(rows(id, "article.publish")).isEqualTo(1);
      assertThat(number("select count(*) from credit where subject_id = " + id)).isEqualTo(1);
    }
    ledgerIsTrue();
  }

  @Test
  void of_two_editors_saving_one_version_one_wins_and_the_other_keeps_both_texts() throws Exception {
    Person first = agency.person("bientap");
    Person second = agency.person("truongphong");
    long id = articles.draft(first, "Bài hai người cùng sửa một lúc");
    for (int round = 0; round < 200; round++) {
      int version = articles.version(id);
      String one = "Bài của người thứ nhất, lượt " + round;
      String other = "Bài của người thứ hai, lượt " + round;
      var answers = both(() -> save(first, id, version, one), () -> save(second, id, version, other));
      assertThat(answers.stream().map(HttpResponse::statusCode)).as("round " + round).containsExactlyInAnyOrder(200, 409);
      boolean firstWon = answers.get(0).statusCode() == 200;
      JsonNode lost = ArticleDesk.json(answers.get(firstWon ? 1 : 0));
      assertThat(lost.path("current").path("title").asText()).isEqualTo(firstWon ? one : other);
      assertThat(lost.path("yours").path("title").asText()).isEqualTo(firstWon ? other : one);
      assertThat(articles.version(id)).isEqualTo(version + 1);
    }
  }

  private static HttpResponse<String> save(Person person, long id, int version, String title) {
    return person.json("PUT", "/api/v1/articles/" + id, ArticleDesk.write(Map.of("version", version, "title", title)));
  }

  private static boolean taken(Actor actor, long id, Action action, int version) {
    try {
      var input = ActionInput.of(version);
      actions.act(actor, id, action, new ActionInput(version, "Sai thông tin", null, null, null,
          action == Action.WITHDRAW ? vn.cchc.route.WithdrawAs.ERROR : null, null, input.resumeAt(), null, null));
      return true;
    } catch (Fault refused) {
      return false;
    }
  }

  private static long made(State state, Instant publishAt) {
    return desk.database().inTransaction(tx -> editions.in(tx, state, 0, publishAt));
  }

  private static long liveWithScheduledNext() {
    long id = made(State.PUBLISHED, Instant.EPOCH);
    desk.database().change(tx -> editions.nextScheduled(tx, id, desk.clock.instant()));
    return id;
  }

  private static List<Boolean> together(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
    return together(List.of(one, other));
  }

  private static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
    return together(List.of(one, other));
  }

  /** Lets all run at one barrier. */
  private static <T> List<T> together(List<Callable<T>> all) throws Exception {
    var barrier = new CyclicBarrier(all.size());
    var running = new ArrayList<Future<T>>();
    for (Callable<T> work : all) {
      running.add(THREADS.submit(() -> {
        barrier.await();
        return work.call();
      }));
    }
    var done = new ArrayList<T>();
    for (Future<T> each : running) {
      done.add(each.get());
    }
    return done;
  }

  /** The last thing that the journal says of any edition of the article. */
  private static String last(long article) {
    return text("select action from journal where subject_type = 'EDITION' and subject_id in"
        + " (select id from edition where article_id = " + article + ") and action != 'article.edit' order by seq desc limit 1");
  }

  private static long rows(long article, String action) {
    return number("select count(*) from journal where action = '" + action + "' and subject_type = 'EDITION' and subject_id in"
        + " (select id from edition where article_id = " + article + ")");
  }

  private static void ledgerIsTrue() {
    assertThat(new Recount(desk.database(), desk.journal(), desk.clock).run(null)).isEmpty();
  }

  private static long number(String sql) {
    return Long.parseLong(text(sql));
  }

  private static String text(String sql) {
    try (var connection = desk.connect(); var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
