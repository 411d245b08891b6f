package vn.cchc.bench;

import java.sql.SQLException;
import vn.cchc.identity.Agency;
import vn.cchc.testing.RunningDesk;

/** An agency of 500 units, each with a target of two articles a month. */
record Province(Agency agency, long firstUnit, long rule, long topic) {
  static final String SLUG = "tinh";

  static Province in(RunningDesk desk, Tables tables) throws SQLException {
    var agency = Agency.in(desk, SLUG);
    tables.run("insert into unit (parent_id, kind, name, short_name, valid_from) select ?, 'DEPARTMENT', concat('Phường số ', seq),"
        + " concat('P', seq), '2020-01-01' from seq_1_to_" + Sizes.UNITS, agency.root);
    long first = tables.number("select id from unit where short_name = 'P1'");
    long group = tables.insert("insert into unit (kind, name, short_name, valid_from) values ('GROUP', 'Các phường', 'Các phường',"
        + " '2020-01-01')");
    tables.run("insert into unit_member (group_id, unit_id, valid_from) select ?, ? + seq - 1, '2020-01-01' from seq_1_to_"
        + Sizes.UNITS, group, first);
    long topic = tables.insert("insert into topic (site_id, slug, pillar, name, valid_from)"
        + " values (?, 'tai-chinh-cong', 'KHAC', 'Tài chính công', '2020-01-01')", agency.site);
    return new Province(agency, first, rule(tables, agency.site, group), topic);
  }

  private static long rule(Tables tables, long site, long group) throws SQLException {
    long plan = tables.insert("insert into plan (site_id, year) values (?, 2026)", site);
    long version = tables.insert("insert into plan_version (plan_id, no, state, from_month, number, issued_text, place, issuer,"
        + " signer_form, signer_title, signer_name, title, theme, created_at)"
        + " values (?, 1, 'ISSUED', '2026-01', '', '', '', '', '', '', '', '', '', '2026-01-01')", plan);
    long rule = tables.insert("insert into quota_rule (plan_id, site_id, label, target_unit_id, counting, first_month, last_month)"
        + " values (?, ?, 'Tin, bài', ?, 'ALL', '2026-01', '2026-12')", plan, site, group);
    tables.run("insert into quota_minimum (rule_id, from_month, minimum, plan_version_id) values (?, '2026-01', 2, ?)", rule, version);
    return rule;
  }
}
