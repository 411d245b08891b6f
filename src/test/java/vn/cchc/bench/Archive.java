package vn.cchc.bench;

import java.sql.SQLException;
import java.util.ArrayList;

/** Writes articles into the tables by the hundred thousand, as publishing would have left them over the year 2026. */
final class Archive {
  private static final int TEXTS = 2_000;
  private static final int SECONDS = 360 * 86_400;

  private final Tables tables;
  private final Province province;

  Archive(Tables tables, Province province) throws SQLException {
    this.tables = tables;
    this.province = province;
    tables.run("set unique_checks = 0");
    var texts = new ArrayList<Object[]>();
    var vocabulary = new Vocabulary(2026);
    for (int i = 0; i < TEXTS; i++) {
      texts.add(new Object[] {i, vocabulary.sentence(8), vocabulary.sentence(25), vocabulary.paragraph()});
    }
    tables.run("create table bench_text (id int primary key, title varchar(300), summary varchar(1000), paragraph text)");
    tables.each("insert into bench_text values (?, ?, ?, ?)", texts);
  }

  /** Live articles of about 270 words. */
  void live(int count) throws SQLException {
    articles(1, count, "concat(p.paragraph, q.paragraph, r.paragraph)", "'PUBLISHED'");
    makePublic();
  }

  /** Short ones, with a few still under way in every unit. */
  void manyShort(int count, int underWay) throws SQLException {
    String state = "if(a.id <= " + (count - underWay) + ", 'PUBLISHED', elt(1 + a.id % 4, 'DRAFT', 'IN_REVIEW', 'APPROVED', 'DRAFT'))";
    articles(1, count, "concat('<p>', s.summary, '</p>')", state);
    makePublic();
    tables.run("insert into balance (rule_id, unit_id, month, published)"
        + " select ?, unit_id, date_format(published_at, '%Y-%m'), count(*) from edition where state = 'PUBLISHED'"
        + " group by 2, 3", province.rule());
    tables.run("analyze table article, edition, publication, article_topic, balance");
  }

  /** Their ids run from first on; each edition has the id of its article. */
  void articles(int first, int count, String body, String state) throws SQLException {
    String numbers = "seq_" + first + "_to_" + (first + count - 1);
    tables.run("insert into article (id, site_id, unit_id, slug, created_by, created_at)"
        + " select seq, ?, ? + seq % " + Sizes.UNITS + ", concat('tin-', seq), 1, '2026-01-01' from " + numbers,
        province.agency().site, province.firstUnit());
    tables.run("insert into edition (id, article_id, site_id, unit_id, no, state, kind, title, summary, body, byline, source_name,"
        + " source_url, search_key, published_at, created_by, created_at, updated_by, updated_at)"
        + " select id, id, site_id, unit_id, 1, state, 'NEWS', title, summary, body, '', '', '', '',"
        + " if(state = 'PUBLISHED', at, null), 1, at, 1, at from (select a.id, a.site_id, a.unit_id, " + state + " as state,"
        + " concat(t.title, ' số ', a.id) as title, s.summary, " + body + " as body,"
        + " date_add('2026-01-01', interval floor((a.id - ?) * ? / ?) second) as at"
        + " from " + numbers + " n join article a on a.id = n.seq " + texts() + ") made", first, SECONDS, count);
    tables.run("insert into article_topic (article_id, topic_id) select seq, ? from " + numbers + " where seq % 3 = 0", province.topic());
  }

  private static String texts() {
    var joins = new StringBuilder();
    int step = 7;
    for (String alias : new String[] {"t", "s", "p", "q", "r"}) {
      joins.append(" join bench_text ").append(alias).append(" on ").append(alias).append(".id = a.id * ").append(step)
          .append(" div 3 % ").append(TEXTS);
      step = step * 2 + 3;
    }
    return joins.toString();
  }

  private void makePublic() throws SQLException {
    tables.run("insert ignore into place (site_id, kind, name) values (?, 'SITE', 'Trang')", province.agency().site);
    tables.run("insert into publication (article_id, place_id, first_at)"
        + " select e.article_id, p.id, e.published_at from edition e join place p on p.site_id = e.site_id where e.state = 'PUBLISHED'");
  }
}
