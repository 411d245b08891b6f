package vn.cchc.quota;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A site with many units under one rule and many published articles spread over them and the months of five years. */
final class ManyArticles {
  /** January 2022 until December 2026. */
  private static final int MONTHS = 60;

  final long rule;
  final List<Long> units = new ArrayList<>();

  ManyArticles(World world, int unitCount, int articles, int working) {
    long group = world.unit("GROUP", "Các đơn vị");
    for (int i = 0; i < unitCount; i++) {
      units.add(world.department("Đơn vị " + i));
    }
    world.run("insert into unit_member (group_id, unit_id, valid_from) select ?, id, '2020-01-01' from unit where kind = 'DEPARTMENT'",
        group);
    rule = world.rule(group, null, "ALL", "2022-01", "2026-12", 2);
    long first = units.get(0);
    world.run("insert into article (id, site_id, unit_id, slug, created_by, created_at)"
        + " select 1000000 + s.seq, ?, ? + mod(s.seq, ?), concat('a', s.seq), 1, '2022-01-01' from seq_1_to_" + (articles + working) + " s",
        world.site, first, unitCount);
    world.run("insert into edition (article_id, site_id, unit_id, no, state, kind, title, summary, body, byline, source_name,"
        + " source_url, search_key, published_at, created_by, created_at, updated_by, updated_at)"
        + " select a.id, a.site_id, a.unit_id, 1, if(a.id > 1000000 + ?, 'IN_REVIEW', 'PUBLISHED'), 'NEWS', a.slug, '', '', '', '', '', a.slug,"
        + " if(a.id > 1000000 + ?, null, date_add('2022-01-15', interval mod(floor(a.id / ?), ?) month)), 1, '2022-01-01', 1, '2022-01-01'"
        + " from article a where a.id > 1000000", articles, articles, unitCount, MONTHS);
    world.run("insert into credit (rule_id, unit_id, subject_type, subject_id, month, trace, at)"
        + " select ?, unit_id, 'ARTICLE', article_id, date_format(published_at, '%Y-%m'), 'ON_TIME', published_at"
        + " from edition where state = 'PUBLISHED'", rule);
    world.run("insert into balance (rule_id, unit_id, month, published)"
        + " select rule_id, unit_id, month, count(*) from credit group by rule_id, unit_id, month");
    for (String table : List.of("article", "edition", "credit", "balance", "unit", "unit_member")) {
      world.rows("analyze table " + table);
    }
  }

  static YearMonth last() {
    return YearMonth.of(2026, 12);
  }
}
