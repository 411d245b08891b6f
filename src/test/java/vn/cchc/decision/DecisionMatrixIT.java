package vn.cchc.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.identity.Agency;
import vn.cchc.identity.Role;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.route.Action;
import vn.cchc.route.Relation;
import vn.cchc.route.State;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** Every state × action × role × standing of a decision, each answer reckoned from the table and from who stands where. */
class DecisionMatrixIT {
  /** How somebody stands to the decision. */
  enum Standing { OWN, SAME_UNIT, OTHER_UNIT, OTHER_SITE }

  /** Somebody with one role at one place. */
  private record Somebody(Standing standing, Role role, Person person, long account) {}

  /** Where a decision is; in review at which step. */
  private record Stage(State state, int step) {}

  private static final Instant LATER = Instant.parse("2026-11-20T03:00:00Z");
  private static final Set<Action> NONE_OF_DECISIONS = EnumSet.of(Action.EXPIRE, Action.SET_EXPIRY);
  private static final List<Stage> STAGES = List.of(new Stage(State.DRAFT, 0), new Stage(State.IN_REVIEW, 1),
      new Stage(State.IN_REVIEW, 2), new Stage(State.RETURNED, 1), new Stage(State.APPROVED, 0),
      new Stage(State.SCHEDULED, 0), new Stage(State.PUBLISH_FAILED, 0), new Stage(State.PUBLISHED, 0),
      new Stage(State.WITHDRAWN, 0), new Stage(State.DISCARDED, 0));

  private static RunningDesk desk;
  private static ManyDecisions.Office office;
  private static final List<Somebody> PEOPLE = new ArrayList<>();

  @BeforeAll
  static void open() throws Exception {
    desk = RunningDesk.at("2026-11-10T02:00:00Z");
    Agency agency = Agency.in(desk, "so-ngoai-vu");
    Agency other = Agency.in(desk, "thanh-tra");
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
    office = new ManyDecisions.Office(agency.site, agency.first, agency.id("nguoiviet"), agency.id("truong2"), agency.id("lanhdao2"));
    for (Role role : Role.values()) {
      Person inUnit = agency.person(name("unit-", role));
      long account = agency.id(name("unit-", role));
      PEOPLE.add(new Somebody(Standing.OWN, role, inUnit, account));
      PEOPLE.add(new Somebody(Standing.SAME_UNIT, role, inUnit, account));
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
    var wrong = new ArrayList<String>();
    var seen = new TreeSet<Integer>();
    eachCell((who, stage) -> {
      long refusing = decision(who, stage);
      for (Action action : EnumSet.complementOf(EnumSet.copyOf(NONE_OF_DECISIONS))) {
        int expected = expected(who, stage, action);
        seen.add(expected);
        String fault = expected < 300 ? taken(who, decision(who, stage), action, expected) : refused(who, refusing, action, expected);
        if (!fault.isEmpty()) {
          wrong.add(who.role + " " + who.standing + " " + stage + " " + action.code() + ": " + fault);
        }
      }
    });
    assertThat(wrong).isEmpty();
    assertThat(seen).containsExactly(200, 201, 403, 404, 409);
  }

  @Test
  void the_actions_listed_are_exactly_those_that_would_be_taken() {
    eachCell((who, stage) -> {
      var answer = who.person.get("/api/v1/decisions/" + decision(who, stage));
      assertThat(answer.statusCode()).as(who + " " + stage).isEqualTo(who.standing == Standing.OTHER_SITE ? 404 : 200);
      if (answer.statusCode() == 200) {
        var listed = new ArrayList<String>();
        ArticleDesk.json(answer).path("actions").forEach(a -> listed.add(a.asText()));
        assertThat(listed).as(who + " " + stage).containsExactlyInAnyOrderElementsOf(
            EnumSet.allOf(Action.class).stream().filter(a -> expected(who, stage, a) < 300).map(Action::code).toList());
      }
    });
  }

  @Test
  void items_are_judged_and_taken_out_by_whoever_may_save_and_by_nobody_else() {
    eachCell((who, stage) -> {
      int expected = expected(who, stage, Action.SAVE);
      long id = decision(who, stage);
      String items = "/api/v1/decisions/" + id + "/items";
      String code = code(id);
      assertThat(who.person.json("POST", items + "/" + code, "{\"accept\":false}").statusCode()).as(who + " " + stage).isEqualTo(expected);
      assertThat(who.person.json("POST", items, "{\"accept\":true}").statusCode()).as(who + " " + stage).isEqualTo(expected);
      assertThat(who.person.json("DELETE", items + "/" + code, "").statusCode()).as(who + " " + stage).isEqualTo(expected);
    });
  }

  @Test
  void fields_that_decide_are_refused_with_every_action_and_at_saving() {
    Somebody author = PEOPLE.get(0);
    long id = decision(author, STAGES.get(0));
    for (String field : List.of("state", "approvedAt", "step", "contentHash", "publishedAt", "id", "corrects", "notice")) {
      String body = "{\"version\":" + version(id) + ",\"" + field + "\":\"1\"}";
      assertThat(author.person.json("PUT", "/api/v1/decisions/" + id, body).statusCode()).as(field).isEqualTo(400);
      assertThat(author.person.json("POST", "/api/v1/decisions/" + id + "/actions/submit", body).statusCode()).as(field).isEqualTo(400);
    }
    assertThat(state(id)).isEqualTo(State.DRAFT);
  }

  private static String name(String place, Role role) {
    return place + role.name().toLowerCase(Locale.ROOT);
  }

  private static void eachCell(BiConsumer<Somebody, Stage> work) {
    PEOPLE.forEach(who -> STAGES.forEach(stage -> work.accept(who, stage)));
  }

  private static long decision(Somebody who, Stage stage) {
    var by = who.standing == Standing.OWN ? office.writtenBy(who.account) : office;
    var decisions = new ManyDecisions(by, desk.clock.instant().minusSeconds(3_600), desk.journal());
    return desk.database().inTransaction(tx -> decisions.in(tx, stage.state, stage.step, LATER));
  }

  private static int expected(Somebody who, Stage stage, Action action) {
    if (who.standing == Standing.OTHER_SITE || NONE_OF_DECISIONS.contains(action)) {
      return 404;
    }
    var relations = relations(who, stage);
    var move = DecisionTable.TABLE.move(action, stage.state);
    if (move.isPresent() && move.get().openTo(relations)) {
      return action == Action.EDIT ? 201 : 200;
    }
    if (relations.contains(Relation.ON_ROUTE)) {
      relations.add(Relation.APPROVER);
    }
    boolean elsewhere = DecisionTable.TABLE.moves().stream().anyMatch(m -> m.action() == action && m.openTo(relations));
    return move.isEmpty() && elsewhere ? 409 : 403;
  }

  /** From the place and the role alone: the usual route is HEAD of the unit, then LEADER. */
  private static Set<Relation> relations(Somebody who, Stage stage) {
    var found = EnumSet.noneOf(Relation.class);
    if (who.standing == Standing.OTHER_UNIT) {
      return found;
    }
    boolean own = who.standing == Standing.OWN;
    boolean submitted = stage.state != State.DRAFT && stage.state != State.DISCARDED;
    if (own) {
      found.addAll(submitted ? Set.of(Relation.AUTHOR, Relation.SUBMITTER) : Set.of(Relation.AUTHOR));
    }
    if (Set.of(Role.HEAD, Role.DESK, Role.LEADER).contains(who.role)) {
      found.add(Relation.valueOf(who.role.name()));
    }
    if (who.role == Role.HEAD || who.role == Role.LEADER) {
      found.add(Relation.ON_ROUTE);
    }
    boolean hisStep = stage.step == 1 && who.role == Role.HEAD || stage.step == 2 && who.role == Role.LEADER;
    if (stage.state == State.IN_REVIEW && hisStep && !own) {
      found.add(Relation.APPROVER);
    }
    return found;
  }

  private static String taken(Somebody who, long id, Action action, int expected) {
    var answer = call(who.person, id, action);
    State to = DecisionTable.TABLE.moves().stream().filter(m -> m.action() == action).findFirst().orElseThrow().to();
    if (answer.statusCode() != expected) {
      return "expected " + expected + " but " + answer.statusCode() + " " + answer.body();
    }
    return to == null || state(id) == to ? "" : "went to " + state(id);
  }

  private static String refused(Somebody who, long id, Action action, int expected) {
    int version = version(id);
    var answer = call(who.person, id, action);
    boolean saysWhy = ArticleDesk.json(answer).path("detail").asText().length() > 5 && !ArticleDesk.json(answer).has("current");
    return answer.statusCode() == expected && saysWhy && version(id) == version ? ""
        : "expected " + expected + " but " + answer.statusCode() + " " + answer.body();
  }

  private static HttpResponse<String> call(Person person, long id, Action action) {
    Map<String, Object> body = new HashMap<>(switch (action) {
      case APPROVE -> Map.of("checklist", ArticleDesk.TICKS);
      case SCHEDULE -> Map.of("publishAt", LATER.toString());
      case RETURN -> Map.of("reason", "Thiếu căn cứ");
      case WITHDRAW -> Map.of("reason", "Ban hành nhầm");
      case SAVE -> Map.of("summary", "Về việc công bố thủ tục hành chính");
      default -> Map.of();
    });
    body.put("version", version(id));
    String path = "/api/v1/decisions/" + id;
    return action == Action.SAVE ? person.json("PUT", path, ArticleDesk.write(body))
        : person.json("POST", path + "/actions/" + action.code(), ArticleDesk.write(body));
  }

  private static int version(long id) {
    return desk.database().read(tx -> tx.mapper(DecisionMapper.class).byId(id)).orElseThrow().version();
  }

  private static State state(long id) {
    return desk.database().read(tx -> tx.mapper(DecisionMapper.class).byId(id)).orElseThrow().state();
  }

  private static String code(long id) {
    return desk.database().read(tx -> tx.mapper(VersionMapper.class).acceptedAfter(id, 0, 1)).get(0).code();
  }
}
