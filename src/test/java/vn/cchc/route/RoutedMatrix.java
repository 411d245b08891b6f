package vn.cchc.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.db.Tx;
import vn.cchc.identity.Agency;
import vn.cchc.identity.Role;
import vn.cchc.lifecycle.Lifecycle;
import vn.cchc.route.Somebody.Standing;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.RunningDesk;

/**
 * Every state × action × role × standing of one type, by API and by the pages of the desk, each answer computed from the
 * type's table and from who stands where. T is the type that is walked; every type has its subclass.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RoutedMatrix<T extends RoutedType<?, ?, ?>> {
  /** Who wrote and signed what is walked. */
  protected record Writers(long author, long head, long leader) {}

  /** One person asks for one action in one stage. */
  private record Cell(Somebody who, Stage stage, Way way) {
    @Override
    public String toString() {
      return who + " " + stage + " " + way.action().code() + " by " + way.getClass().getSimpleName();
    }
  }

  protected static final Instant LATER = Instant.parse("2026-11-20T03:00:00Z");

  protected RunningDesk desk;
  protected Agency agency;
  private Writers writers;
  private List<Somebody> people;
  private final Map<String, Long> untouched = new ConcurrentHashMap<>();

  protected abstract Lifecycle<State, Action, Relation> table();

  protected abstract Set<Standing> hiddenFrom();

  /** Puts one into this stage. */
  protected abstract long make(Tx tx, Writers writers, Stage stage);

  protected abstract int version(long id);

  protected abstract State state(long id);

  /** Of its API, before its id. */
  protected abstract String api();

  /** Where the next one is opened, after its API address. */
  protected abstract String editPath();

  protected abstract Map<String, Object> saving();

  protected abstract Map<String, Object> withdrawal();

  /** Nobody sets these by sending them. */
  protected abstract List<String> decidingFields();

  /** Of its page, before its id. */
  protected abstract String page();

  /** The actions that have a page of their own. */
  protected abstract Set<Act> acts();

  /** Its form, and what only it has. */
  protected abstract List<Way.Page> otherPages();

  @BeforeAll
  void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    writers = desk.database().inTransaction(tx -> new Writers(agency.account(tx, "nguoiviet", Role.AUTHOR, agency.first),
        agency.account(tx, "truong2", Role.HEAD, agency.first), agency.account(tx, "lanhdao2", Role.LEADER, agency.root)));
    people = Somebody.everyone(desk, agency, Agency.in(desk, "thanh-tra"));
  }

  @AfterAll
  void close() {
    desk.close();
  }

  @Test
  void every_action_in_every_state_by_everybody_is_answered_as_the_table_says() {
    walk(Stream.of(Action.values()).map(this::call).toList());
    assertThat(statuses(Standing.OWN)).contains(200, 403, 404, 409);
    assertThat(statuses(Standing.OTHER_SITE)).containsExactly(404);
  }

  @Test
  void the_pages_answer_as_the_table_says_too() {
    var pages = Way.Page.all(page(), acts(), otherPages());
    var withPage = pages.stream().map(Way::action).collect(Collectors.toSet());
    assertThat(withPage).as("every action of people has a page").containsAll(
        EnumSet.allOf(Action.class).stream().filter(a -> people.stream().anyMatch(p -> takesSomewhere(p, a))).toList());
    walk(pages);
  }

  @Test
  void the_actions_listed_are_exactly_those_that_would_be_taken() {
    eachStage((who, stage) -> {
      var answer = who.person().get(api() + untouched(who, stage));
      assertThat(answer.statusCode()).as(who + " " + stage).isEqualTo(hiddenFrom().contains(who.standing()) ? 404 : 200);
      if (answer.statusCode() == 200) {
        var listed = ArticleDesk.json(answer).path("actions").valueStream().map(a -> a.asText()).toList();
        assertThat(listed).as(who + " " + stage).containsExactlyInAnyOrderElementsOf(
            Stream.of(Action.values()).filter(a -> expected().takes(who, stage, a)).map(Action::code).toList());
      }
    });
  }

  @Test
  void fields_that_decide_are_refused_with_every_action_and_at_saving() {
    Somebody author = author();
    long id = made(author, new Stage(State.DRAFT, 0));
    long before = journalSeq();
    for (String field : decidingFields()) {
      for (Action action : Action.values()) {
        var call = call(action);
        var sent = new Way.Api(action, call.method(), call.root(), call.path(), Map.of(field, "1"));
        assertThat(sent.ask(author.person(), id, version(id)).statusCode()).as(field + " with " + action.code()).isEqualTo(400);
      }
    }
    assertThat(journalSeq()).isEqualTo(before);
    assertThat(state(id)).isEqualTo(State.DRAFT);
  }

  /** What is refused leaves no trace, so that one serves everybody; what is taken has one of its own. */
  private void walk(List<? extends Way> ways) {
    eachStage(this::untouched);
    long before = journalSeq();
    assertThat(faults(ways, false)).isEmpty();
    assertThat(journalSeq()).as("nothing refused is in the journal").isEqualTo(before);
    assertThat(faults(ways, true)).isEmpty();
  }

  private List<String> faults(List<? extends Way> ways, boolean taken) {
    var cells = people.stream().flatMap(who -> Stage.of(table()).stream()
        .flatMap(stage -> ways.stream().map(way -> new Cell(who, stage, way))))
        .filter(c -> expected().takes(c.who, c.stage, c.way.action()) == taken).toList();
    assertThat(cells).isNotEmpty();
    return cells.parallelStream().map(c -> said(c, taken ? taken(c) : refused(c))).filter(s -> !s.isEmpty()).toList();
  }

  private static String said(Cell cell, String fault) {
    return fault.isEmpty() ? "" : cell + ": " + fault;
  }

  private String taken(Cell cell) {
    long id = made(cell.who, cell.stage);
    String page = opened(cell, id);
    var answer = cell.way.ask(cell.who.person(), id, version(id));
    if (!page.isEmpty() || answer.statusCode() != cell.way.taken()) {
      return page + " expected " + cell.way.taken() + " but " + answer.statusCode() + " " + answer.body();
    }
    State to = table().move(cell.way.action(), cell.stage.state()).orElseThrow().to();
    return to == null || state(id) == to ? "" : "went to " + state(id);
  }

  private String refused(Cell cell) {
    long id = untouched(cell.who, cell.stage);
    int version = version(id);
    String page = opened(cell, id);
    var answer = cell.way.ask(cell.who.person(), id, version);
    if (version(id) != version || state(id) != cell.stage.state()) {
      untouched.values().remove(id);
      return "answered " + answer.statusCode() + " and changed it";
    }
    int expected = expected().status(cell.who, cell.stage, cell.way.action());
    return !page.isEmpty() ? page : answer.statusCode() == expected ? cell.way.silence(answer)
        : "expected " + expected + " but " + answer.statusCode() + " " + answer.body();
  }

  private String opened(Cell cell, long id) {
    if (!(cell.way instanceof Way.Page page) || page.opensFor().isEmpty()) {
      return "";
    }
    boolean opens = page.opensFor().stream().anyMatch(a -> expected().takes(cell.who, cell.stage, a));
    int expected = opens ? Expected.TAKEN : expected().status(cell.who, cell.stage, page.lastOpener());
    return page.opened(cell.who.person(), id, version(id), expected);
  }

  protected final Way.Api call(Action action) {
    return switch (action) {
      case SAVE -> new Way.Api(action, "PUT", api(), "", saving());
      case EDIT -> new Way.Api(action, "POST", api(), editPath(), Map.of());
      case APPROVE -> act(action, Map.of("checklist", ArticleDesk.TICKS));
      case SCHEDULE -> act(action, Map.of("publishAt", LATER.toString()));
      case SET_EXPIRY -> act(action, Map.of("expiresAt", LATER.toString()));
      case RETURN -> act(action, Map.of("reason", "Thiếu số liệu"));
      case WITHDRAW -> act(action, withdrawal());
      case SUBMIT, PUBLISH, UNSCHEDULE, RECALL, DISCARD, EXPIRE -> act(action, Map.of());
    };
  }

  private Way.Api act(Action action, Map<String, Object> body) {
    return new Way.Api(action, "POST", api(), "/actions/" + action.code(), body);
  }

  private Expected expected() {
    return new Expected(table(), hiddenFrom());
  }

  /** What somebody is answered who asks for this action. */
  protected final int status(Somebody who, Stage stage, Action action) {
    return expected().status(who, stage, action);
  }

  private boolean takesSomewhere(Somebody who, Action action) {
    return Stage.of(table()).stream().anyMatch(stage -> expected().takes(who, stage, action));
  }

  private Set<Integer> statuses(Standing standing) {
    var found = new TreeSet<Integer>();
    people.stream().filter(p -> p.standing() == standing).forEach(p -> Stage.of(table()).forEach(stage ->
        EnumSet.allOf(Action.class).forEach(action -> found.add(expected().status(p, stage, action)))));
    return found;
  }

  protected final void eachStage(BiConsumer<Somebody, Stage> work) {
    people.forEach(who -> Stage.of(table()).forEach(stage -> work.accept(who, stage)));
  }

  private long untouched(Somebody who, Stage stage) {
    String writer = who.standing() == Standing.OWN ? who.role().name() : "another";
    return untouched.computeIfAbsent(writer + " " + stage, key -> made(who, stage));
  }

  /** One at a time: what makes them counts. */
  protected final synchronized long made(Somebody who, Stage stage) {
    var by = who.standing() == Standing.OWN ? new Writers(who.account(), writers.head, writers.leader) : writers;
    return desk.database().inTransaction(tx -> make(tx, by, stage));
  }

  protected final Somebody author() {
    return people.get(0);
  }

  private long journalSeq() {
    try (var connection = desk.connect(); var row = connection.createStatement().executeQuery("select seq from journal_head")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
