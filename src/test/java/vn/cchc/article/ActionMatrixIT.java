package vn.cchc.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.identity.Role;
import vn.cchc.route.Action;
import vn.cchc.route.Relation;
import vn.cchc.route.State;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** Every state × action × role × standing by API and by page, each answer reckoned from the table and from who stands where. */
class ActionMatrixIT {
  /** How somebody stands to the article: he wrote it, his unit holds it, or it is another's. */
  enum Standing { OWN, SAME_UNIT, OTHER_UNIT, OTHER_SITE }

  /** Somebody with one role at one place. */
  private record Somebody(Standing standing, Role role, Person person, long account) {}

  /** By which door an action comes. */
  private interface Way {
    HttpResponse<String> call(Person person, long id, Action action);
  }

  /** Where an article's edition is; in review at which step. */
  private record Stage(State state, int step) {}

  private static final Instant LATER = Instant.parse("2026-11-20T03:00:00Z");
  private static final List<Stage> STAGES = List.of(
      new Stage(State.DRAFT, 0), new Stage(State.IN_REVIEW, 1), new Stage(State.IN_REVIEW, 2),
      new Stage(State.RETURNED, 0), new Stage(State.APPROVED, 0), new Stage(State.SCHEDULED, 0),
      new Stage(State.PUBLISH_FAILED, 0), new Stage(State.PUBLISHED, 0), new Stage(State.EXPIRED, 0),
      new Stage(State.WITHDRAWN, 0), new Stage(State.DISCARDED, 0));

  private static RunningDesk desk;
  private static Agency agency;
  private static ArticleDesk articles;
  private static ManyEditions.Office office;
  private static final List<Somebody> PEOPLE = new ArrayList<>();

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    agency = Agency.in(desk, "so-ngoai-vu");
    Agency other = Agency.in(desk, "thanh-tra");
    articles = new ArticleDesk(desk, agency);
    desk.database().change(tx -> {
      agency.account(tx, "nguoiviet", Role.AUTHOR, agency.first);
      agency.account(tx, "truong2", Role.HEAD, agency.first);
      agency.account(tx, "lanhdao2", Role.LEADER, agency.root);
      for (Role role : Role.values()) {
        boolean above = role != Role.AUTHOR && role != Role.HEAD;
        agency.account(tx, name("unit-", role), role, above ? agency.root : agency.first);
        agency.account(tx, name("other-", role), role, agency.second);
        other.account(tx, name("site-", role), role, above ? other.root : other.first);
      }
    });
    office = new ManyEditions.Office(agency.site, agency.first, articles.topic(), agency.id("nguoiviet"),
        agency.id("truong2"), agency.id("lanhdao2"));
    for (Role role : Role.values()) {
      Person inUnit = agency.person(name("unit-", role));
      PEOPLE.add(new Somebody(Standing.OWN, role, inUnit, agency.id(name("unit-", role))));
      PEOPLE.add(new Somebody(Standing.SAME_UNIT, role, inUnit, agency.id(name("unit-", role))));
      PEOPLE.add(new Somebody(Standing.OTHER_UNIT, role, agency.person(name("other-", role)), 0));
      PEOPLE.add(new Somebody(Standing.OTHER_SITE, role, other.person(name("site-", role)), 0));
    }
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  void every_action_in_every_state_by_everybody_is_answered_as_the_table_says() {
    var seen = walk(ActionMatrixIT::call, List.of(Action.values()));
    assertThat(seen.get(Standing.OWN)).contains(200, 201, 403, 404, 409);
    assertThat(seen.get(Standing.OTHER_SITE)).containsExactly(404);
  }

  @Test
  void the_pages_answer_as_the_table_says_too() {
    var seen = walk(ActionMatrixIT::post, EnumSet.complementOf(EnumSet.of(Action.EXPIRE)));
    assertThat(seen.get(Standing.OWN)).contains(200, 201, 403, 409);
  }

  private static Map<Standing, Set<Integer>> walk(Way way, Collection<Action> actions) {
    var wrong = new ArrayList<String>();
    var seen = new EnumMap<Standing, Set<Integer>>(Standing.class);
    eachCell((who, stage) -> {
      long refusing = article(who, stage);
      for (Action action : actions) {
        int expected = expected(who, stage, action);
        String said = who.role + " " + who.standing + " " + stage + " " + action.code();
        seen.computeIfAbsent(who.standing, s -> new java.util.TreeSet<>()).add(expected);
        String fault = expected < 300 ? taken(way, who, article(who, stage), action, expected)
            : refused(way, who, refusing, action, expected);
        if (!fault.isEmpty()) {
          wrong.add(said + ": " + fault);
        }
      }
    });
    assertThat(wrong).isEmpty();
    return seen;
  }

  @Test
  void the_actions_listed_are_exactly_those_that_would_be_taken() {
    eachCell((who, stage) -> {
      var answer = who.person.get("/api/v1/articles/" + article(who, stage));
      if (isFar(who)) {
        assertThat(answer.statusCode()).as(who.role + " " + who.standing).isEqualTo(404);
      } else {
        var listed = new ArrayList<String>();
        ArticleDesk.json(answer).path("actions").forEach(a -> listed.add(a.asText()));
        assertThat(listed).as(who + " " + stage).containsExactlyInAnyOrderElementsOf(
            EnumSet.allOf(Action.class).stream().filter(a -> expected(who, stage, a) < 300).map(Action::code).toList());
      }
    });
  }

  @Test
  void with_a_live_and_a_working_edition_withdrawing_falls_on_the_live_one_and_the_rest_on_the_other() {
    for (String action : List.of("publish", "schedule", "unschedule", "edit")) {
      long id = liveWithDraft();
      assertThat(call(agency.person("vanphong"), id, Action.of(action).orElseThrow()).statusCode()).as(action).isEqualTo(409);
    }
    long id = liveWithDraft();
    assertThat(call(agency.person("vanphong"), id, Action.SET_EXPIRY).statusCode()).isEqualTo(200);
    assertThat(call(agency.person("vanphong"), id, Action.WITHDRAW).statusCode()).isEqualTo(200);
    assertThat(articles.state(id)).isEqualTo("DRAFT");
    assertThat(call(agency.person("nguoiviet"), id, Action.SUBMIT).statusCode()).isEqualTo(200);
  }

  @Test
  void a_next_edition_that_was_dropped_leaves_the_article_as_it_was() {
    for (State state : List.of(State.PUBLISHED, State.EXPIRED, State.WITHDRAWN)) {
      long id = article(PEOPLE.get(0), new Stage(state, 0));
      Person author = PEOPLE.get(0).person;
      for (int round = 0; round < 2; round++) {
        assertThat(call(author, id, Action.EDIT).statusCode()).as(state.name()).isEqualTo(201);
        assertThat(call(author, id, Action.DISCARD).statusCode()).as(state.name()).isEqualTo(200);
        assertThat(articles.state(id)).isEqualTo(state.name());
      }
    }
  }

  @Test
  void fields_that_decide_are_refused_with_every_action_and_at_saving() {
    long id = article(PEOPLE.get(0), STAGES.get(0));
    Person author = PEOPLE.get(0).person;
    long before = journalSeq();
    for (String field : List.of("state", "approvedBy", "approvedAt", "step", "contentHash", "publishedAt", "id")) {
      String body = "{\"version\":" + articles.version(id) + ",\"" + field + "\":\"PUBLISHED\"}";
      assertThat(author.json("PUT", "/api/v1/articles/" + id, body).statusCode()).as(field).isEqualTo(400);
      assertThat(author.json("POST", "/api/v1/articles/" + id + "/actions/submit", body).statusCode()).as(field).isEqualTo(400);
      assertThat(author.json("POST", "/api/v1/articles/" + id + "/editions", body).statusCode()).as(field).isEqualTo(400);
    }
    assertThat(journalSeq()).isEqualTo(before);
    assertThat(articles.state(id)).isEqualTo("DRAFT");
  }

  private static String name(String place, Role role) {
    return place + role.name().toLowerCase(Locale.ROOT);
  }

  private static long liveWithDraft() {
    long id = desk.database().inTransaction(tx -> new ManyEditions(office, desk.clock.instant()).in(tx, State.PUBLISHED, 0, LATER));
    assertThat(call(agency.person("nguoiviet"), id, Action.EDIT).statusCode()).isEqualTo(201);
    return id;
  }

  private static void eachCell(BiConsumer<Somebody, Stage> work) {
    PEOPLE.forEach(who -> STAGES.forEach(stage -> work.accept(who, stage)));
  }

  private static long article(Somebody who, Stage stage) {
    var by = who.standing == Standing.OWN ? office.writtenBy(who.account) : office;
    return desk.database().inTransaction(tx ->
        new ManyEditions(by, desk.clock.instant().minusSeconds(3_600)).in(tx, stage.state, stage.step, LATER));
  }

  private static boolean isFar(Somebody who) {
    return who.standing == Standing.OTHER_UNIT || who.standing == Standing.OTHER_SITE;
  }

  private static int expected(Somebody who, Stage stage, Action action) {
    if (isFar(who) || action == Action.EXPIRE) {
      return 404;
    }
    var relations = relations(who, stage);
    var move = EditionTable.TABLE.move(action, stage.state);
    if (move.isPresent() && move.get().openTo(relations)) {
      return action == Action.EDIT ? 201 : 200;
    }
    if (relations.contains(Relation.ON_ROUTE)) {
      relations.add(Relation.APPROVER);
    }
    boolean elsewhere = EditionTable.TABLE.moves().stream().anyMatch(m -> m.action() == action && m.openTo(relations));
    return move.isEmpty() && elsewhere ? 409 : 403;
  }

  /** From the place and the role alone: the usual route is HEAD of the unit, then LEADER. */
  private static Set<Relation> relations(Somebody who, Stage stage) {
    var found = EnumSet.noneOf(Relation.class);
    boolean submitted = stage.state != State.DRAFT && stage.state != State.DISCARDED;
    if (who.standing == Standing.OWN) {
      found.add(Relation.AUTHOR);
      found.addAll(submitted ? Set.of(Relation.SUBMITTER) : Set.of());
    }
    if (Set.of(Role.HEAD, Role.DESK, Role.LEADER).contains(who.role)) {
      found.add(Relation.valueOf(who.role.name()));
    }
    if (who.role == Role.HEAD || who.role == Role.LEADER) {
      found.add(Relation.ON_ROUTE);
    }
    boolean hisStep = stage.step == 1 && who.role == Role.HEAD || stage.step == 2 && who.role == Role.LEADER;
    if (stage.state == State.IN_REVIEW && hisStep && who.standing != Standing.OWN) {
      found.add(Relation.APPROVER);
    }
    return found;
  }

  private static String taken(Way way, Somebody who, long id, Action action, int expected) {
    var answer = way.call(who.person, id, action);
    State to = EditionTable.TABLE.moves().stream().filter(m -> m.action() == action).findFirst().orElseThrow().to();
    if (answer.statusCode() != expected && answer.statusCode() != 303) {
      return "expected " + expected + " but " + answer.statusCode() + " " + answer.body();
    }
    return to == null || articles.state(id).equals(to.name()) ? "" : "went to " + articles.state(id);
  }

  private static String refused(Way way, Somebody who, long id, Action action, int expected) {
    long before = journalSeq();
    int version = articles.version(id);
    var answer = way.call(who.person, id, action);
    boolean changed = journalSeq() != before || articles.version(id) != version;
    boolean html = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    boolean saysWhy = html || ArticleDesk.json(answer).path("detail").asText().length() > 5 && !ArticleDesk.json(answer).has("current");
    return answer.statusCode() == expected && saysWhy && !changed ? ""
        : "expected " + expected + " but " + answer.statusCode() + " " + answer.body() + (changed ? " and changed" : "");
  }

  private static HttpResponse<String> call(Person person, long id, Action action) {
    Map<String, Object> body = new HashMap<>(switch (action) {
      case APPROVE -> Map.of("checklist", ArticleDesk.TICKS);
      case SCHEDULE -> Map.of("publishAt", LATER.toString());
      case SET_EXPIRY -> Map.of("expiresAt", LATER.toString());
      case RETURN -> Map.of("reason", "Thiếu số liệu");
      case WITHDRAW -> Map.of("reason", "Sai thông tin", "withdrawAs", "ERROR");
      case SAVE -> Map.of("title", "Tin đã được sửa lại cho đúng");
      case SUBMIT, PUBLISH, UNSCHEDULE, RECALL, EDIT, DISCARD, EXPIRE -> Map.of();
    });
    body.put("version", articles.version(id));
    String json = ArticleDesk.write(body);
    String path = "/api/v1/articles/" + id;
    return switch (action) {
      case SAVE -> person.json("PUT", path, json);
      case EDIT -> person.json("POST", path + "/editions", json);
      default -> person.json("POST", path + "/actions/" + action.code(), json);
    };
  }

  private static HttpResponse<String> post(Person person, long id, Action action) {
    String page = "/desk/bai-viet/" + id;
    String version = Integer.toString(articles.version(id));
    return switch (action) {
      case SUBMIT -> person.post(page + "/trinh", "version", version);
      case EDIT -> person.post(page + "/ban-moi", "version", version);
      case SAVE -> person.post(page + "/sua", "version", version, "unit", Long.toString(agency.first), "title", "Tin đã được sửa lại",
          "summary", "Tóm tắt đủ dài để người đọc biết bài nói về việc gì.", "body", "<p>Nội dung đã sửa.</p>", "topics", "chi-dao");
      case APPROVE -> person.post(page + "/duyet", "version", version, "act", "approve", "checklist", "facts", "checklist", "citations",
          "checklist", "secrecy", "checklist", "personal-data");
      case RETURN -> person.post(page + "/tra-lai", "version", version, "reason", "Thiếu số liệu");
      case WITHDRAW -> person.post(page + "/go", "version", version, "reason", "Sai thông tin", "withdrawAs", "ERROR");
      case SCHEDULE -> person.post(page + "/hen-gio", "version", version, "publishAt", "20/11/2026", "publishTime", "10:00", "sure", "yes");
      case SET_EXPIRY -> person.post(page + "/thoi-han", "version", version, "expiresAt", "20/11/2026", "expiresTime", "10:00");
      case PUBLISH -> person.post(page + "/dang", "version", version);
      case UNSCHEDULE -> person.post(page + "/bo-hen-gio", "version", version);
      case RECALL -> person.post(page + "/rut", "version", version);
      case DISCARD -> person.post(page + "/bo", "version", version);
      case EXPIRE -> throw new IllegalArgumentException("no page expires a text");
    };
  }

  private static long journalSeq() {
    try (var connection = desk.connect(); var row = connection.createStatement().executeQuery("select seq from journal_head")) {
      row.next();
      return row.getLong(1);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
