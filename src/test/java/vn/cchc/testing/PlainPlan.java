package vn.cchc.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;

/** A plan of 2026 with its rules, written straight into the tables. */
public final class PlainPlan {
  private final Database database;
  private final long site;
  private final long plan;
  private final long version;

  public PlainPlan(Database database, long site) {
    this.database = database;
    this.site = site;
    this.plan = insert("insert into plan (site_id, year) values (?, 2026)", site);
    this.version = insert("""
        insert into plan_version (plan_id, no, state, from_month, number, issued_text, place, issuer, signer_form,
          signer_title, signer_name, title, theme, created_at)
        values (?, 1, 'ISSUED', '2026-01', '', '', '', '', '', '', '', '', '', '2026-01-01')""", plan);
  }

  /** So many a month for a unit, from January to December; on a topic, or on any. */
  public long rule(long unit, @Nullable Long topic, String counting, int minimum) {
    long rule = insert("""
        insert into quota_rule (plan_id, site_id, label, target_unit_id, topic_id, counting, first_month, last_month)
        values (?, ?, 'Tin, bài', ?, ?, ?, '2026-01', '2026-12')""", plan, site, unit, topic, counting);
    insert("insert into quota_minimum (rule_id, from_month, minimum, plan_version_id) values (?, '2026-01', ?, ?)",
        rule, minimum, version);
    return rule;
  }

  public long topic(String slug) {
    return insert("insert into topic (site_id, slug, pillar, name, valid_from) values (?, ?, 'KHAC', ?, '2020-01-01')",
        site, slug, slug);
  }

  private long insert(String sql, @Nullable Object... values) {
    try (Connection connection = database.source().getConnection();
        PreparedStatement s = connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
      for (int i = 0; i < values.length; i++) {
        s.setObject(i + 1, values[i]);
      }
      s.executeUpdate();
      var keys = s.getGeneratedKeys();
      return keys.next() ? keys.getLong(1) : 0;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
