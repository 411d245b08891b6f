package vn.cchc.stale;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleDossier;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.journal.Follower;
import vn.cchc.journal.Head;
import vn.cchc.journal.JournalMapper;
import vn.cchc.journal.JournalRow;
import vn.cchc.procedure.ProcedureEntry;
import vn.cchc.stale.StaleMapper.Text;

/**
 * Keeps track of which procedures editions name, as a follower of the journal: whichever of a text and a change of its
 * procedure comes later finds the other. Its position is in the database, so only one of several nodes takes each row.
 */
public final class FollowMentions implements Follower {
  private static final String NAME = "mentions";
  private static final int EDITIONS_AT_ONCE = 5_000;
  private static final int PROCEDURES_AT_ONCE = 500;
  private static final Set<String> OWN = Set.of("article.stale", "article.stale-kept");

  private final Database database;
  private final Clock clock;
  private final MarkStale stale;
  private volatile @Nullable Head known;

  public FollowMentions(Database database, Clock clock, MarkStale stale) {
    this.database = database;
    this.clock = clock;
    this.stale = stale;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Head> position() {
    if (known == null) {
      known = database.read(tx -> tx.mapper(JournalMapper.class).follower(NAME)).orElse(null);
    }
    return Optional.ofNullable(known);
  }

  @Override
  public void rebuild(Head head) {
    long last = database.read(tx -> tx.mapper(StaleMapper.class).lastEdition());
    for (long from = 0; from < last; from += EDITIONS_AT_ONCE) {
      long after = from;
      database.change(tx -> scan(tx, tx.mapper(StaleMapper.class).textsBetween(after, after + EDITIONS_AT_ONCE)));
    }
    markAll();
    database.change(tx -> keep(tx, head));
    known = head;
  }

  private void markAll() {
    List<Long> some = List.of(0L);
    while (!some.isEmpty()) {
      long after = some.get(some.size() - 1);
      some = database.read(tx -> tx.mapper(StaleMapper.class).everNamed(after, PROCEDURES_AT_ONCE));
      var procedures = some;
      database.change(tx -> stale.mark(tx, procedures));
    }
  }

  @Override
  public void follow(List<JournalRow> rows) {
    JournalRow last = rows.get(rows.size() - 1);
    database.change(tx -> {
      long taken = tx.mapper(JournalMapper.class).lockFollower(NAME).map(Head::seq).orElse(0L);
      var fresh = rows.stream().filter(row -> row.seq() > taken).toList();
      if (!fresh.isEmpty()) {
        take(tx, fresh);
        keep(tx, new Head(last.seq(), last.hash()));
      }
    });
    known = new Head(last.seq(), last.hash());
  }

  private void take(Tx tx, List<JournalRow> rows) {
    var editions = new HashSet<Long>();
    var begun = new HashSet<Long>();
    var procedures = new HashSet<Long>();
    for (JournalRow row : rows) {
      switch (row.subjectType()) {
        case ArticleDossier.SUBJECT -> editions.addAll(OWN.contains(row.action()) ? List.of() : List.of(row.subjectId()));
        case "ARTICLE" -> begun.add(row.subjectId());
        case ProcedureEntry.SUBJECT -> procedures.add(row.subjectId());
        default -> { }
      }
    }
    if (!editions.isEmpty() || !begun.isEmpty()) {
      var texts = tx.mapper(StaleMapper.class).texts(editions, begun);
      scan(tx, texts);
      if (!texts.isEmpty()) {
        procedures.addAll(tx.mapper(StaleMapper.class).named(texts.stream().map(Text::id).toList()));
      }
    }
    stale.mark(tx, procedures);
    if (!editions.isEmpty()) {
      var marked = tx.mapper(StaleMapper.class).marked(editions);
      rows.stream().filter(row -> row.subjectType().equals(ArticleDossier.SUBJECT) && marked.contains(row.subjectId()))
          .forEach(row -> deal(tx, row));
    }
  }

  private static void scan(Tx tx, Collection<Text> texts) {
    if (texts.isEmpty()) {
      return;
    }
    var mapper = tx.mapper(StaleMapper.class);
    mapper.dropMentions(texts.stream().map(Text::id).toList());
    mapper.dropDead(texts.stream().map(Text::articleId).distinct().toList());
    var found = new ArrayList<StaleMapper.Mention>();
    for (Text text : texts) {
      for (Mentions.Mention mention : Mentions.in(text.title(), text.summary(), text.body())) {
        Long site = mention.site().isEmpty() ? Long.valueOf(text.siteId()) : mapper.siteOf(mention.site());
        if (site != null) {
          found.add(new StaleMapper.Mention(text.id(), text.articleId(), site, mention.code()));
        }
      }
    }
    for (int i = 0; i < found.size(); i += PROCEDURES_AT_ONCE) {
      mapper.addMentions(found.subList(i, Math.min(found.size(), i + PROCEDURES_AT_ONCE)));
    }
  }

  /** A newer text, or one that no longer names the procedure, settles the earlier marks. */
  private static void deal(Tx tx, JournalRow row) {
    var mapper = tx.mapper(StaleMapper.class);
    mapper.updated(row.subjectId(), row.at(), row.actor());
    if (row.action().equals("article.publish")) {
      mapper.replaced(row.subjectId(), row.at(), row.actor());
    }
  }

  private void keep(Tx tx, Head head) {
    tx.mapper(JournalMapper.class).keepFollower(NAME, head.seq(), head.hash(), clock.instant());
  }
}
