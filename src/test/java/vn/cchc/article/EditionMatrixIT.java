package vn.cchc.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.db.Tx;
import vn.cchc.lifecycle.Lifecycle;
import vn.cchc.route.Act;
import vn.cchc.route.Action;
import vn.cchc.route.Relation;
import vn.cchc.route.RoutedMatrix;
import vn.cchc.route.Somebody.Standing;
import vn.cchc.route.Stage;
import vn.cchc.route.State;
import vn.cchc.route.Way;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.Person;

/** Editions: only the unit reads them, and a live one stands beside the one that is worked on. */
class EditionMatrixIT extends RoutedMatrix<EditionType> {
  private ArticleDesk articles;

  @BeforeAll
  void openArticles() {
    articles = new ArticleDesk(desk, agency);
  }

  @Override
  protected Lifecycle<State, Action, Relation> table() {
    return EditionTable.TABLE;
  }

  @Override
  protected Set<Standing> hiddenFrom() {
    return Set.of(Standing.OTHER_UNIT, Standing.OTHER_SITE);
  }

  @Override
  protected long make(Tx tx, Writers writers, Stage stage) {
    var office = new ManyEditions.Office(agency.site, agency.first, articles.topic(), writers.author(), writers.head(), writers.leader());
    return new ManyEditions(office, desk.clock.instant().minusSeconds(3_600)).in(tx, stage.state(), stage.step(), LATER);
  }

  @Override
  protected int version(long id) {
    return articles.version(id);
  }

  @Override
  protected State state(long id) {
    return State.valueOf(articles.state(id));
  }

  @Override
  protected String api() {
    return "/api/v1/articles/";
  }

  @Override
  protected String editPath() {
    return "/editions";
  }

  @Override
  protected Map<String, Object> saving() {
    return Map.of("title", "Tin đã được sửa lại cho đúng");
  }

  @Override
  protected Map<String, Object> withdrawal() {
    return Map.of("reason", "Sai thông tin", "withdrawAs", "ERROR");
  }

  @Override
  protected List<String> decidingFields() {
    return List.of("state", "approvedBy", "approvedAt", "step", "contentHash", "publishedAt", "id");
  }

  @Override
  protected String page() {
    return "/desk/bai-viet/";
  }

  @Override
  protected Set<Act> acts() {
    return EnumSet.complementOf(EnumSet.of(Act.SUBMIT, Act.REVOKE, Act.CORRECT));
  }

  /** What is lacking is said on the article's own page, so that submitting asks nothing first. */
  @Override
  protected List<Way.Page> otherPages() {
    return List.of(Way.Page.button(Action.SUBMIT, page(), "/trinh"), Way.Page.button(Action.EDIT, page(), "/ban-moi"),
        Way.Page.asking(Action.SAVE, page(), "/sua", "unit", "" + agency.first, "title", "Tin đã được sửa lại",
            "summary", "Tóm tắt đủ dài để người đọc biết bài nói về việc gì.", "body", "<p>Nội dung đã sửa.</p>", "topics", "chi-dao"));
  }

  @Test
  void with_a_live_and_a_working_edition_withdrawing_falls_on_the_live_one_and_the_rest_on_the_other() {
    Person office = agency.person("vanphong");
    long id = made(author(), new Stage(State.PUBLISHED, 0));
    assertThat(ask(author().person(), id, Action.EDIT).statusCode()).isEqualTo(201);
    for (Action action : List.of(Action.PUBLISH, Action.SCHEDULE, Action.UNSCHEDULE, Action.EDIT)) {
      assertThat(ask(office, id, action).statusCode()).as(action.code()).isEqualTo(409);
    }
    assertThat(ask(office, id, Action.SET_EXPIRY).statusCode()).isEqualTo(200);
    assertThat(ask(office, id, Action.WITHDRAW).statusCode()).isEqualTo(200);
    assertThat(state(id)).isEqualTo(State.DRAFT);
    assertThat(ask(author().person(), id, Action.SUBMIT).statusCode()).isEqualTo(200);
  }

  @Test
  void a_next_edition_that_was_dropped_leaves_the_article_as_it_was() {
    for (State state : List.of(State.PUBLISHED, State.EXPIRED, State.WITHDRAWN)) {
      long id = made(author(), new Stage(state, 0));
      for (int round = 0; round < 2; round++) {
        assertThat(ask(author().person(), id, Action.EDIT).statusCode()).as(state.name()).isEqualTo(201);
        assertThat(ask(author().person(), id, Action.DISCARD).statusCode()).as(state.name()).isEqualTo(200);
        assertThat(state(id)).isEqualTo(state);
      }
    }
  }

  private HttpResponse<String> ask(Person person, long id, Action action) {
    return call(action).ask(person, id, version(id));
  }
}
