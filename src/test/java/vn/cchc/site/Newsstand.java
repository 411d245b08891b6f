package vn.cchc.site;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import vn.cchc.identity.Agency;
import vn.cchc.journal.Entry;
import vn.cchc.testing.RunningDesk;

/** Writes public articles for tests straight into the tables, as publishing leaves them. */
public final class Newsstand {
  private final RunningDesk desk;
  private final Agency agency;

  public Newsstand(RunningDesk desk, Agency agency) {
    this.desk = desk;
    this.agency = agency;
  }

  /** One text; what is not given is filled with something harmless. */
  public record Text(String title, String summary, String body, String byline, String sourceName, String sourceUrl) {
    public static Text of(String title) {
      return new Text(title, "Tóm tắt của bài " + title, "<h2>Mục một</h2><p>Nội dung của bài.</p>", "", "", "");
    }

    public Text body(String html) {
      return new Text(title, summary, html, byline, sourceName, sourceUrl);
    }

    public Text summary(String text) {
      return new Text(title, text, body, byline, sourceName, sourceUrl);
    }
  }

  public long live(String title) {
    return live(Text.of(title));
  }

  public long live(Text text, long... topics) {
    long article = article("bai-viet");
    edition(article, 1, "PUBLISHED", text, desk.clock.instant());
    topicsOf(article, topics);
    told(article);
    return article;
  }

  public long article(String slug) {
    return insert("insert into article (site_id, unit_id, slug, created_by, created_at) values (?, ?, ?, 1, ?)",
        agency.site, agency.first, slug, desk.clock.instant());
  }

  public long edition(long article, int no, String state, Text text, Instant at) {
    long id = insert("insert into edition (article_id, site_id, unit_id, no, state, kind, title, summary, body, byline, source_name,"
            + " source_url, search_key, published_at, created_by, created_at, updated_by, updated_at)"
            + " values (?, ?, ?, ?, ?, 'NEWS', ?, ?, ?, ?, ?, ?, '', ?, 1, ?, 1, ?)",
        article, agency.site, agency.first, no, state, text.title(), text.summary(), text.body(), text.byline(),
        text.sourceName(), text.sourceUrl(), state.equals("DRAFT") ? null : at, at, at);
    if (!state.equals("DRAFT")) {
      run("insert ignore into place (site_id, kind, name) values (?, 'SITE', 'Trang')", agency.site);
      run("insert ignore into publication (article_id, place_id, first_at) select ?, id, ? from place where site_id = ?",
          article, at, agency.site);
    }
    return id;
  }

  public long topic(String slug, String name) {
    return insert("insert into topic (site_id, slug, pillar, name, valid_from) values (?, ?, 'KHAC', ?, '2026-01-01')",
        agency.site, slug, name);
  }

  public void topicsOf(long article, long... topics) {
    for (long topic : topics) {
      run("insert into article_topic (article_id, topic_id) values (?, ?)", article, topic);
    }
  }

  public void withdraw(long article, String as, Long instead, String reason) {
    run("update edition set state = 'WITHDRAWN', withdraw_as = ?, redirect_to = ?, reason = ?, ended_at = ? where live_of = ?",
        as, instead, reason, desk.clock.instant(), article);
    told(article);
  }

  public void expire(long article) {
    run("update edition set state = 'EXPIRED', ended_at = ? where live_of = ?", desk.clock.instant(), article);
    told(article);
  }

  /** Writes the journal row and waits until this node's followers have it. */
  public void told(long article) {
    tell("article.publish", "ARTICLE", article);
  }

  public void tell(String action, String type, long id) {
    desk.database().change(tx -> desk.journal().append(tx, Entry.of(null, action, agency.site, type, id)));
    desk.desk().feed().catchUp();
  }

  public void run(String sql, Object... values) {
    insert(sql, values);
  }

  private long insert(String sql, Object... values) {
    try (Connection connection = desk.connect();
        var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i] instanceof Instant at ? Timestamp.from(at) : values[i]);
      }
      statement.execute();
      var keys = statement.getGeneratedKeys();
      return keys.next() ? keys.getLong(1) : 0;
    } catch (SQLException e) {
      throw new IllegalStateException(sql + List.of(values), e);
    }
  }
}
