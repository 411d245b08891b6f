package vn.cchc.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import vn.cchc.article.Edition;
import vn.cchc.article.EditionMapper;
import vn.cchc.article.PinText;
import vn.cchc.db.Database;
import vn.cchc.text.Slug;

/** Editions that are approved, pinned and signed, and all fall due within one minute. */
record DueEditions(int first, int count, Instant due) {

  void schedule(Tables tables, Archive archive, Database database) throws SQLException {
    archive.articles(first, count, "concat(p.paragraph, q.paragraph, r.paragraph)", "'SCHEDULED'");
    tables.run("update edition set round = 1, publish_at = date_add(?, interval id % 60 second) where state = 'SCHEDULED'",
        LocalDateTime.ofInstant(due, ZoneOffset.UTC));
    List<Edition> editions = database.read(tx -> tx.mapper(EditionMapper.class).lockDue(due.plusSeconds(60), count));
    tables.each("update article set slug = ? where id = ?",
        editions.stream().map(e -> new Object[] {Slug.of(e.title()), e.articleId()}).toList());
    tables.each("update edition set content_hash = ? where id = ?", database.read(tx -> PinText.hashesOf(tx, editions))
        .entrySet().stream().map(e -> new Object[] {e.getValue(), e.getKey()}).toList());
    tables.run("insert into approval (subject_type, subject_id, round, step, step_name, last_step, by_account, ticks, content_hash, at)"
        + " select 'EDITION', id, 1, 2, 'Lãnh đạo', true, 2, '', content_hash, updated_at from edition where state = 'SCHEDULED'");
  }

  /** How many of them are not live, or were journalled or credited other than once. */
  long wrong(Tables tables) throws SQLException {
    String ours = " between " + first + " and " + (first + count - 1);
    long live = tables.number("select count(*) from edition where state = 'PUBLISHED' and id" + ours);
    long told = once(tables, "select subject_id from journal where action = 'article.publish' and subject_id" + ours);
    long credited = once(tables, "select subject_id from credit where reversed_at is null and subject_id" + ours);
    return 3L * count - live - told - credited;
  }

  private static long once(Tables tables, String subjects) throws SQLException {
    return tables.number("select count(*) from (" + subjects + " group by subject_id having count(*) = 1) x");
  }
}
