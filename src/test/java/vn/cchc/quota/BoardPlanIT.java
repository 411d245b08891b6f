package vn.cchc.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.ibatis.session.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the database reaches the rows behind the board when there are many: by index, and only those of the requested time. */
class BoardPlanIT {
  private static final int UNITS = 50;
  private static final int ARTICLES = 30_000;
  private static final int WORKING = 200;

  private static World world;
  private static ManyArticles many;

  @BeforeAll
  static void open() throws Exception {
    world = new World();
    many = new ManyArticles(world, UNITS, ARTICLES, WORKING);
  }

  @AfterAll
  static void close() throws Exception {
    world.close();
  }

  @Test
  void a_months_balances_are_read_from_the_index_of_the_month_alone() {
    List<String> plan = plan("balances", Map.of("rules", List.of(many.rule), "from", "2026-11", "to", "2026-11"),
        "2026-11", "2026-11", many.rule);
    assertThat(plan).singleElement().asString().contains("balance_month", "Using index").doesNotContain(" ALL ");
    assertThat(rowsRead(plan.get(0))).isLessThanOrEqualTo(2 * UNITS);
  }

  @Test
  void a_years_balances_are_read_from_the_same_index() {
    List<String> plan = plan("balances", Map.of("rules", List.of(many.rule), "from", "2026-01", "to", "2026-12"),
        "2026-01", "2026-12", many.rule);
    assertThat(plan).singleElement().asString().contains("balance_month", "Using index").doesNotContain(" ALL ");
  }

  @Test
  void what_is_under_way_is_found_by_its_state_among_all_the_articles() {
    List<String> plan = plan("underWay", Map.of("site", world.site), world.site);
    assertThat(plan.get(0)).contains(" range ").containsAnyOf("edition_due", "edition_site_state");
    assertThat(rowsRead(plan.get(0))).isLessThan(3 * WORKING);
    assertThat(plan.subList(1, plan.size())).allSatisfy(step -> assertThat(step).doesNotContain(" ALL ").doesNotContain(" index "));
  }

  @Test
  void marks_are_looked_up_by_their_key() {
    var once = List.of(many.rule, "2026-01", "2026-12");
    var args = Stream.of(once, once, once).flatMap(List::stream).toArray();
    assertThat(plan("marked", Map.of("rules", List.of(many.rule), "from", "2026-01", "to", "2026-12"), args))
        .filteredOn(step -> !step.contains("UNION RESULT")).hasSize(3).noneMatch(step -> step.contains(" ALL "));
  }

  @Test
  void the_board_of_many_units_shows_what_the_balances_say() {
    var november = world.board(World.NOVEMBER);
    assertThat(november.stream().mapToInt(l -> l.covered().published()).sum())
        .isEqualTo((int) world.number("select sum(published) from balance where month = '2026-11'"));
    assertThat(november.stream().mapToInt(l -> l.covered().inReview()).sum()).isEqualTo(WORKING);
    var site = world.siteRow();
    assertThat(new Board(world.database, world.clock).months(site, ManyArticles.last().withMonth(1), ManyArticles.last()))
        .filteredOn(BoardLine::ruled).hasSize(12 * UNITS);
  }

  /** The database's plan of a statement of the mapper; args in the order in which the statement uses them. */
  private static List<String> plan(String statement, Map<String, Object> params, Object... args) {
    var mappers = new Configuration();
    mappers.addMapper(BoardMapper.class);
    String sql = mappers.getMappedStatement(BoardMapper.class.getName() + "." + statement).getBoundSql(params).getSql();
    return world.rows("explain " + sql, args);
  }

  /** The estimate of rows: the last number before the remarks. */
  private static int rowsRead(String step) {
    var numbers = java.util.regex.Pattern.compile(" (\\d+) (?:Using|null)").matcher(step);
    return numbers.find() ? Integer.parseInt(numbers.group(1)) : Integer.MAX_VALUE;
  }
}
