package vn.cchc.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.db.Tx;
import vn.cchc.lifecycle.Lifecycle;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.route.Act;
import vn.cchc.route.Action;
import vn.cchc.route.Relation;
import vn.cchc.route.RoutedMatrix;
import vn.cchc.route.Somebody;
import vn.cchc.route.Stage;
import vn.cchc.route.State;
import vn.cchc.route.Way;

/** Decisions: everybody of the site reads them, and a posted one is corrected by another. */
class DecisionMatrixIT extends RoutedMatrix<DecisionType> {
  @Override
  protected Lifecycle<State, Action, Relation> table() {
    return DecisionTable.TABLE;
  }

  @Override
  protected Set<Somebody.Standing> hiddenFrom() {
    return Set.of(Somebody.Standing.OTHER_SITE);
  }

  @Override
  protected long make(Tx tx, Writers writers, Stage stage) {
    var office = new ManyDecisions.Office(agency.site, agency.first, writers.author(), writers.head(), writers.leader());
    return new ManyDecisions(office, desk.clock.instant().minusSeconds(3_600), desk.journal()).in(tx, stage.state(), stage.step(), LATER);
  }

  @Override
  protected int version(long id) {
    return decision(id).version();
  }

  @Override
  protected State state(long id) {
    return decision(id).state();
  }

  private Decision decision(long id) {
    return desk.database().read(tx -> tx.mapper(DecisionMapper.class).byId(id)).orElseThrow();
  }

  @Override
  protected String api() {
    return "/api/v1/decisions/";
  }

  @Override
  protected String editPath() {
    return "/actions/edit";
  }

  @Override
  protected Map<String, Object> saving() {
    return Map.of("summary", "Về việc công bố thủ tục hành chính");
  }

  @Override
  protected Map<String, Object> withdrawal() {
    return Map.of("reason", "Ban hành nhầm");
  }

  @Override
  protected List<String> decidingFields() {
    return List.of("state", "approvedAt", "step", "contentHash", "publishedAt", "id", "corrects", "notice");
  }

  @Override
  protected String page() {
    return "/desk/quyet-dinh/";
  }

  @Override
  protected Set<Act> acts() {
    return EnumSet.complementOf(EnumSet.of(Act.WITHDRAW, Act.SET_EXPIRY));
  }

  @Override
  protected List<Way.Page> otherPages() {
    return List.of(Way.Page.asking(Action.SAVE, page(), "/sua", "unit", "" + agency.first, "number", "17/QĐ-UBND", "date", "30/10/2026",
        "issuer", "UBND tỉnh", "summary", "Về việc công bố thủ tục hành chính", "effectiveDate", "01/11/2026", "sure", "yes"));
  }

  @Test
  void items_are_judged_and_taken_out_by_whoever_may_save_and_by_nobody_else() {
    eachStage((who, stage) -> {
      int expected = status(who, stage, Action.SAVE);
      long id = made(who, stage);
      String items = api() + id + "/items";
      String code = desk.database().read(tx -> tx.mapper(VersionMapper.class).acceptedAfter(id, 0, 1)).get(0).code();
      assertThat(who.person().json("POST", items + "/" + code, "{\"accept\":false}").statusCode()).as(who + " " + stage).isEqualTo(expected);
      assertThat(who.person().json("POST", items, "{\"accept\":true}").statusCode()).as(who + " " + stage).isEqualTo(expected);
      assertThat(who.person().json("DELETE", items + "/" + code, "").statusCode()).as(who + " " + stage).isEqualTo(expected);
    });
  }
}
