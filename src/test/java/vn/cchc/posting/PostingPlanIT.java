package vn.cchc.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.session.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.db.Paging;
import vn.cchc.posting.PostingMapper.Filter;
import vn.cchc.posting.PostingMapper.Stage;
import vn.cchc.testing.TestDatabase;

/** How the database reaches the tasks of a site among many that are done: by index, and no more of them than are open. */
class PostingPlanIT {
  private static final int OPEN = 200;
  private static final String DAY = "2026-11-10";
  private static Connection connection;

  @BeforeAll
  static void open() throws Exception {
    connection = DriverManager.getConnection(TestDatabase.migrated(), TestDatabase.user(), TestDatabase.password());
    try (var change = connection.createStatement()) {
      change.executeUpdate("insert into posting (site_id, version_id, procedure_id, decision_id, place_id, field_slug, task, due_on,"
          + " state, opened_at, changed_at) select 1 + seq % 2, seq, seq, seq div 50, 1 + seq % 5, 'doi-ngoai', 'HANG',"
          + " '2026-01-01' + interval seq % 300 day, if(seq <= " + OPEN + ", 'OPEN', 'DONE'), '2026-01-01', '2026-01-01'"
          + " from seq_1_to_40000");
      change.executeQuery("analyze table posting");
    }
  }

  @AfterAll
  static void close() throws Exception {
    connection.close();
  }

  @Test
  void what_is_open_is_read_from_the_index_of_its_state_in_the_order_of_its_days() {
    assertReadsFew(plan("list", Map.of("filter", filter(null, Stage.OPEN), "paging", new Paging(1, 50)), 1, "OPEN", 50, 0));
    assertReadsFew(plan("count", filter(null, Stage.OPEN), 1, "OPEN"));
  }

  @Test
  void what_is_late_is_read_from_the_same_index() {
    assertReadsFew(plan("list", Map.of("filter", filter(null, Stage.LATE), "paging", new Paging(1, 50)), 1, DAY, 50, 0));
  }

  @Test
  void the_tasks_of_a_place_are_found_by_an_index() {
    assertReadsFew(plan("ids", Map.of("filter", filter(3L, Stage.OPEN), "limit", 2000), 1, "OPEN", 3, 2000));
  }

  @Test
  void the_postings_of_procedures_are_found_by_the_procedure() {
    assertReadsFew(plan("ofProcedures", Map.of("procedures", List.of(5L, 6L)), 5, 6));
  }

  private static Filter filter(Long place, Stage stage) {
    return new Filter(1, place, stage, null, "", null, LocalDate.parse(DAY), "due");
  }

  /** Of the table of postings; what is joined to it is looked up by its key. */
  private static void assertReadsFew(List<String> plan) {
    String postings = plan.stream().filter(step -> step.contains(" posting_")).findFirst().orElseThrow(() -> new AssertionError(plan));
    assertThat(postings).doesNotContain(" ALL ");
    assertThat(Long.parseLong(postings.replaceAll(".* rows=(\\d+) .*", "$1"))).as(plan.toString()).isLessThanOrEqualTo(OPEN);
  }

  private static List<String> plan(String statement, Object params, Object... args) {
    var mappers = new Configuration();
    mappers.addMapper(PostingMapper.class);
    String sql = mappers.getMappedStatement(PostingMapper.class.getName() + "." + statement).getBoundSql(params).getSql();
    try (var query = connection.prepareStatement("explain " + sql)) {
      for (int i = 0; i < args.length; i++) {
        query.setObject(i + 1, args[i]);
      }
      var rows = query.executeQuery();
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString("table") + " " + rows.getString("type") + " " + rows.getString("key") + " rows=" + rows.getString("rows")
            + " " + rows.getString("Extra"));
      }
      return found;
    } catch (java.sql.SQLException e) {
      throw new AssertionError(sql, e);
    }
  }
}
