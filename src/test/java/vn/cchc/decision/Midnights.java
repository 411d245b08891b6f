package vn.cchc.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.cchc.app.Desk;
import vn.cchc.identity.Agency;
import vn.cchc.journal.Journal;
import vn.cchc.procedure.Change;
import vn.cchc.route.State;

/**
 * Sites in zones of their own, so that the real clock reaches a midnight at each of them within seconds. At each, half
 * of the procedures change their text and half are abolished.
 */
final class Midnights {
  static final Duration LATEST = Duration.ofSeconds(60);
  private static final int DAY = 86_400;
  private static final int WIDEST = 18 * 3_600;

  private final int sites;
  private final int procedures;
  private final Instant first;
  private final Duration apart;

  Midnights(int sites, int procedures, Instant first, Duration apart) {
    this.sites = sites;
    this.procedures = procedures;
    this.first = Instant.ofEpochSecond(first.getEpochSecond());
    this.apart = apart;
  }

  Instant last() {
    return first.plus(apart.multipliedBy(sites - 1));
  }

  int all() {
    return sites * procedures;
  }

  void arrange(Desk desk) throws SQLException {
    var journal = new Journal(Clock.systemUTC(), desk.feed());
    for (int i = 0; i < sites; i++) {
      Instant midnight = first.plus(apart.multipliedBy(i));
      var agency = Agency.in(desk.database(), journal, Clock.systemUTC(), "so-" + i);
      ZoneId zone = zoneOfMidnight(midnight);
      run(desk.database().source(), "update site set zone = '" + zone + "' where id = " + agency.site);
      var office = new ManyDecisions.Office(agency.site, agency.root, agency.id("vanphong"), agency.id("truongphong"),
          agency.id("lanhdao"));
      LocalDate day = LocalDate.ofInstant(midnight, zone);
      desk.database().change(tx -> {
        var decisions = new ManyDecisions(office, Instant.now().minusSeconds(600), journal);
        decisions.in(tx, State.PUBLISHED, 0, null, day.minusDays(9), items(Change.NEW, Change.NEW));
        decisions.in(tx, State.PUBLISHED, 0, null, day, items(Change.AMENDED, Change.ABOLISHED));
      });
    }
  }

  private static ZoneId zoneOfMidnight(Instant midnight) {
    int shift = Math.floorMod(-midnight.getEpochSecond(), DAY);
    return ZoneOffset.ofTotalSeconds(shift > WIDEST ? shift - DAY : shift);
  }

  private List<ManyDecisions.Item> items(Change even, Change odd) {
    var items = new ArrayList<ManyDecisions.Item>();
    for (int n = 0; n < procedures; n++) {
      items.add(new ManyDecisions.Item(n % 2 == 0 ? even : odd, ManyDecisions.code(1_000_000 + n), "mới"));
    }
    return items;
  }

  static long switched(DataSource source) {
    return number(source, "select count(*) from procedure_version where state = 'CURRENT' and change_kind in ('AMENDED', 'ABOLISHED')");
  }

  /** Everything switched, told once, not before its midnight and within the minute. */
  void check(DataSource source) {
    assertThat(switched(source)).as("switched").isEqualTo(all());
    assertThat(number(source, "select count(*) from procedure_version where state = 'PAST' and change_kind = 'NEW'")).isEqualTo(all());
    for (String action : List.of("procedure.in-force", "procedure.end")) {
      assertThat(once(source, action)).as(action).isEqualTo(all() / 2);
    }
    long late = number(source, "select max(timestampdiff(microsecond, '" + first.toString().replace("Z", "") + "', at)) from journal"
        + " where action = 'procedure.end'");
    System.out.println("from the first midnight to the last switch by ms: " + late / 1_000);
    assertThat(late / 1_000).isLessThanOrEqualTo(apart.multipliedBy(sites - 1).plus(LATEST).toMillis());
  }

  /** How many turns were told of by exactly one row since the first midnight. */
  private long once(DataSource source, String action) {
    return number(source, "select count(*) from (select subject_id from journal where action = '" + action + "' and at >= '"
        + first.toString().replace("Z", "") + "' group by subject_id having count(*) = 1) told");
  }

  static void run(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection(); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static long number(DataSource source, String sql) {
    try (Connection connection = source.getConnection(); var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
