package vn.cchc.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.session.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.db.Paging;
import vn.cchc.procedure.ItemFilter;
import vn.cchc.procedure.ItemMapper;
import vn.cchc.procedure.RegistryFilter;
import vn.cchc.procedure.RegistryMapper;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.route.RoutedMapper;
import vn.cchc.testing.TestDatabase;

/** What the database really reads for each question on 10,000 procedures of three turns and 20,000 decisions. */
class RowsReadIT {
  private static final int PROCEDURES = 10_000;
  private static final int DECISIONS = 20_000;
  private static final int UPCOMING = 2_000;
  private static final long BIG = 3;
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final Instant NOW = Instant.parse("2026-11-10T02:00:00Z");

  private static final Configuration MAPPERS = new Configuration();
  private static Connection connection;

  @BeforeAll
  static void lay() throws SQLException {
    MAPPERS.addMapper(RoutedMapper.class);
    MAPPERS.addMapper(VersionMapper.class);
    MAPPERS.addMapper(DecisionMapper.class);
    MAPPERS.addMapper(ItemMapper.class);
    MAPPERS.addMapper(RegistryMapper.class);
    MAPPERS.addMapper(vn.cchc.search.ProcedureMapper.class);
    MAPPERS.addMapper(vn.cchc.site.ProcedureReadingMapper.class);
    connection = TestDatabase.connect(TestDatabase.migrated());
    run("insert into unit (kind, name, short_name, valid_from) values ('AGENCY', 'Sở', 'Sở', '2020-01-01')");
    run("insert into site (slug, name, owner_unit_id, zone, languages, primary_colour, accent_colour, footer_agency, footer_responsible,"
        + " footer_address, footer_phone, footer_email, footer_hours) select concat('s', seq), '', 1, 'Asia/Ho_Chi_Minh', 'vi', '#000000',"
        + " '#000000', '', '', '', '', '', '' from seq_1_to_5");
    run("insert into decision (site_id, unit_id, number, number_key, issued_on, issuer, signer, summary, effective_on, state, publish_at,"
        + " retry_at, created_by, created_at, updated_by, updated_at)"
        + " select 1 + seq % 5, 1 + seq % 40, concat(seq, '/QĐ'), concat(seq, '/qd'), date_add('2010-01-01', interval seq % 6000 day), '', '',"
        + " '', '2026-01-01', if(seq % 100 = 7, 'SCHEDULED', if(seq % 100 = 8, 'IN_REVIEW', 'PUBLISHED')), date_add('2026-12-01', interval"
        + " seq minute), null, 1, '2026-01-01', 1, date_add('2026-01-01', interval seq minute) from seq_1_to_" + DECISIONS);
    run("insert into procedure_entry (site_id, code, national_code, created_at) select 1 + seq % 5, concat('1.', lpad(seq, 6, '0')),"
        + " concat('1.', lpad(seq, 6, '0')), '2026-01-01' from seq_1_to_" + PROCEDURES);
    turns("PAST", BIG, "NEW", "'2026-01-01'", "'2026-06-01'", PROCEDURES);
    turns("CURRENT", BIG + 1, "AMENDED", "'2026-06-01'", "null", PROCEDURES);
    turns("UPCOMING", BIG + 2, "AMENDED", "'" + DAY + "'", "null", UPCOMING);
    turns("STAGED", BIG + 3, "AMENDED", "null", "null", UPCOMING);
    run("analyze table site, decision, procedure_entry, procedure_version");
  }

  private static void turns(String state, long decision, String change, String from, String until, int count) throws SQLException {
    run("insert into procedure_version (site_id, procedure_id, decision_id, ord, change_kind, accepted, state, posted_no, effective_from,"
        + " ends_on, name, field, field_slug, filings, search_key, updated_at) select site_id, id, " + decision + ", id, '" + change
        + "', true, '" + state + "', id, " + from + ", " + until + ", concat('Thủ tục ', id), 'Đối ngoại', 'doi-ngoai', '[]', '',"
        + " '2026-01-01' from procedure_entry where id <= " + count);
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
  }

  @Test
  void before_midnight_nothing_but_the_sites_is_looked_at() throws SQLException {
    assertThat(version("due", Map.of("site", 1L, "today", DAY.minusDays(1), "limit", 500))).isLessThan(5);
    assertThat(version("sitesWithUpcoming", Map.of("until", DAY.minusDays(1)))).isLessThan(5);
    assertThat(version("comingDays", Map.of("limit", 20))).isLessThan(UPCOMING + 100);
  }

  @Test
  void at_midnight_a_batch_reads_its_own_rows() throws SQLException {
    assertThat(version("due", Map.of("site", 1L, "today", DAY, "limit", 300))).isLessThan(4 * 300);
    assertThat(version("turns", Map.of("procedures", ids(500)))).isLessThan(8 * 500);
    assertThat(version("lastPosted", Map.of("procedures", ids(500)))).isLessThan(8 * 500);
  }

  @Test
  void the_next_thing_due_is_found_at_once_among_many_decisions() throws SQLException {
    assertThat(decision("lockDue", Map.of("now", NOW, "limit", 1))).isLessThan(5);
    assertThat(decision("lockDue", Map.of("now", Instant.parse("2026-12-20T00:00:00Z"), "limit", 1))).isLessThan(5);
    assertThat(decision("lockRetries", Map.of("now", NOW, "limit", 1))).isLessThan(5);
    // those that are dated and those that are to be tried again, each from its index
    assertThat(decision("nextDue", Map.of("most", 20))).isLessThan(100);
    assertThat(decision("correctionStands", Map.of("id", BIG))).isLessThan(5);
    assertThat(decision("numbered", Map.of("site", 1L, "numberKey", "77/qd"))).isLessThan(5);
  }

  @Test
  void one_procedure_is_answered_from_its_own_turns() throws SQLException {
    assertThat(version("newestText", Map.of("procedure", 77L))).isLessThan(20);
    assertThat(version("asOf", Map.of("procedure", 77L, "day", DAY))).isLessThan(20);
    assertThat(version("history", Map.of("procedure", 77L))).isLessThan(30);
    assertThat(version("item", Map.of("decision", BIG, "code", "1.000077"))).isLessThan(10);
  }

  @Test
  void a_page_of_items_does_not_read_the_whole_registry() throws SQLException {
    var paging = new Paging(1, 25);
    assertThat(version("textsBefore", Map.of("decision", BIG + 3, "procedures", ids(25)))).isLessThan(25 * 40);
    assertThat(version("items", items(paging))).isLessThan(25 * 10);
    assertThat(version("acceptedAfter", Map.of("decision", BIG + 3, "after", 0L, "limit", 100))).isLessThan(2 * UPCOMING);
    assertThat(version("tally", Map.of("decision", BIG + 3))).isLessThan(3 * UPCOMING);
    assertThat(version("lastOrd", Map.of("decision", BIG + 3))).isLessThan(5);
    assertThat(version("proceduresOf", Map.of("decision", BIG + 3))).isLessThan(2 * UPCOMING);
    assertThat(version("replacedByNothing", Map.of("decision", BIG + 3))).isLessThan(2 * UPCOMING);
  }

  @Test
  void the_first_page_of_decisions_is_read_without_sorting_the_archive() throws SQLException {
    var filter = new DecisionMapper.Filter(Set.of(3L, 7L, 11L), 1L, null, null, "", "", "issued");
    assertThat(decision("list", Map.of("f", filter, "paging", new Paging(1, 25)))).isLessThan(DECISIONS / 4);
    assertThat(decision("pendingIn", Map.of("units", Set.of(9L, 10L)))).isLessThan(DECISIONS / 20);
  }

  @Test
  void the_feed_of_changes_does_not_sort_the_whole_registry() throws SQLException {
    var all = new HashMap<String, Object>(Map.of("site", 1L, "limit", 300, "offset", 0));
    all.put("field", null);
    assertThat(read(vn.cchc.site.ProcedureReadingMapper.class, "changes", all)).isLessThan(300 * 8);
    assertThat(read(vn.cchc.site.ProcedureReadingMapper.class, "begun", all)).isLessThan(300 * 8 + UPCOMING);
    assertThat(read(vn.cchc.site.ProcedureReadingMapper.class, "upcoming", all)).isLessThan(300 * 8);
  }

  @Test
  void the_list_of_items_is_read_in_its_order_and_its_neighbours_are_next_to_it() throws SQLException {
    Map<String, Object> list = Map.of("decision", BIG + 3, "filter", new ItemFilter(null, null, null, "", "order"), "paging", new Paging(1, 50));
    assertThat(read(ItemMapper.class, "list", list)).isLessThan(50 * 6);
    assertThat(read(ItemMapper.class, "count", list)).isLessThan(2 * UPCOMING);
    var item = Map.of("decisionId", BIG + 3, "ord", 1000, "id", 2 * PROCEDURES + UPCOMING + 1000L);
    for (String neighbour : List.of("codeBefore", "codeAfter")) {
      assertThat(read(ItemMapper.class, neighbour, item)).isLessThan(20);
    }
    assertThat(read(ItemMapper.class, "nextOpen", item)).isLessThan(3 * UPCOMING);
  }

  @Test
  void the_registry_reads_its_own_site_and_of_codes_their_own_turns() throws SQLException {
    int ofSite = PROCEDURES / 5 + UPCOMING / 5;
    var all = new RegistryFilter(null, null, null, "", null, "", "name");
    Map<String, Object> list = Map.of("site", 1L, "filter", all, "paging", new Paging(1, 50));
    assertThat(read(RegistryMapper.class, "list", list)).isLessThan(8 * ofSite);
    assertThat(read(RegistryMapper.class, "count", list)).isLessThan(5 * ofSite);
    assertThat(read(RegistryMapper.class, "fields", Map.of("site", 1L))).isLessThan(3 * ofSite);
    var codes = LongStream.rangeClosed(1, 12).mapToObj(i -> "1.%06d".formatted(5 * i)).toList();
    assertThat(read(RegistryMapper.class, "texts", Map.of("site", 1L, "codes", codes))).isLessThan(12 * 40);
  }

  private static Map<String, Object> items(Paging paging) {
    var params = new HashMap<String, Object>();
    params.put("decision", BIG + 3);
    params.put("change", null);
    params.put("accepted", null);
    params.put("paging", paging);
    return params;
  }

  private static List<Long> ids(int count) {
    return LongStream.rangeClosed(1, count).boxed().toList();
  }

  private static long version(String statement, Map<String, ?> params) throws SQLException {
    return read(VersionMapper.class, statement, params);
  }

  private static long decision(String statement, Map<String, ?> params) throws SQLException {
    return read(DecisionMapper.class, statement, params);
  }

  /** Rows that the storage engine handed out for a statement of a mapper. */
  private static long read(Class<?> mapper, String statement, Map<String, ?> params) throws SQLException {
    BoundSql bound = MAPPERS.getMappedStatement(mapper.getName() + "." + statement).getBoundSql(params);
    run("flush status");
    try (var query = connection.prepareStatement(bound.getSql())) {
      int at = 0;
      for (var parameter : bound.getParameterMappings()) {
        String name = parameter.getProperty();
        Object value = bound.hasAdditionalParameter(name) ? bound.getAdditionalParameter(name)
            : MAPPERS.newMetaObject(params).getValue(name);
        query.setObject(++at, value instanceof Instant moment ? LocalDateTime.ofInstant(moment, ZoneOffset.UTC)
            : value instanceof Enum<?> constant ? constant.name() : value);
      }
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          assertThat(rows.getRow()).isPositive();
        }
      }
    }
    long read = 0;
    try (var rows = connection.createStatement().executeQuery("show session status like 'Handler_read%'")) {
      while (rows.next()) {
        read += rows.getString(1).matches("Handler_read_(first|last|retry)") ? 0 : rows.getLong(2);
      }
    }
    System.out.println(statement + " read " + read);
    return read;
  }

  private static void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
