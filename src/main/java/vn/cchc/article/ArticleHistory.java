package vn.cchc.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalRow;

/** Who did what with an article, when and why: names are looked up for the screen, the journal holds ids. */
public final class ArticleHistory {
  /** One event; name and title are empty for the system. */
  public record Event(long seq, Instant at, String action, int edition, @Nullable Long actor, String name, String title,
      @Nullable String reason, @Nullable String detail) {}

  private final Database database;
  private final Dossiers dossiers;
  private final Journal journal;

  public ArticleHistory(Database database, Dossiers dossiers, Journal journal) {
    this.database = database;
    this.dossiers = dossiers;
    this.journal = journal;
  }

  public List<Event> of(Actor actor, long articleId) {
    return database.read(tx -> {
      dossiers.open(tx, actor, articleId);
      Map<Long, Integer> numbers = new HashMap<>();
      Dossiers.editions(tx, articleId).forEach(e -> numbers.put(e.id(), e.no()));
      var rows = new ArrayList<>(journal.history(tx, "ARTICLE", articleId));
      rows.addAll(journal.history(tx, Dossier.SUBJECT, numbers.keySet()));
      readNames(tx, rows);
      return rows.stream().map(row -> event(tx, row, row.subjectType().equals("ARTICLE") ? 1 : numbers.get(row.subjectId())))
          .sorted(Comparator.comparingLong(Event::seq)).toList();
    });
  }

  /** The names of all who acted, at once. */
  private static void readNames(Tx tx, List<JournalRow> rows) {
    Registry.people(tx, rows.stream().map(JournalRow::actor).filter(Objects::nonNull).toList());
  }

  /** The row with the name of who acted. */
  public static Event event(Tx tx, JournalRow row, int edition) {
    Long actor = row.actor();
    var account = actor == null ? null : Registry.people(tx, List.of(actor)).get(actor);
    return new Event(row.seq(), row.at(), row.action(), edition, row.actor(), account == null ? "" : account.fullName(),
        account == null ? "" : account.title(), row.reason(), row.detail());
  }
}
