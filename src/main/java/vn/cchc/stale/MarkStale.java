package vn.cchc.stale;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleDossier;
import vn.cchc.db.Tx;
import vn.cchc.decision.Consequence;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;
import vn.cchc.procedure.Settle;
import vn.cchc.procedure.VersionState;
import vn.cchc.stale.StaleMapper.Mark;
import vn.cchc.stale.StaleMapper.Turned;

/**
 * Marks each live or working edition that names a procedure which was amended or ended after the edition was written,
 * once for each such version. A text that was sent for approval after the change has been checked and is not marked; nor
 * is the notice of a decision, which reports what was decided on its day.
 */
public final class MarkStale implements Consequence {
  private final Journal journal;

  public MarkStale(Journal journal) {
    this.journal = journal;
  }

  @Override
  public void switched(Tx tx, @Nullable Long actor, long site, List<Settle.Moved> moved, Instant now) {
    mark(tx, moved.stream().filter(m -> m.to() == VersionState.CURRENT).map(m -> m.turn().procedureId()).distinct().toList());
  }

  /** Returns how many marks are new; a second run finds none. */
  int mark(Tx tx, Collection<Long> procedures) {
    if (procedures.isEmpty()) {
      return 0;
    }
    var mapper = tx.mapper(StaleMapper.class);
    var entries = new ArrayList<Entry>();
    for (Turned turn : mapper.turned(procedures)) {
      Instant since = since(turn);
      for (Mark mark : mapper.unmarked(turn.versionId(), since)) {
        if (mapper.mark(mark, since) == 1) {
          entries.add(Entry.of(null, "article.stale", mark.siteId(), ArticleDossier.SUBJECT, mark.editionId())
              .with("article=" + mark.articleId() + " procedure=" + mark.procedureId() + " version=" + mark.versionId()));
        }
      }
    }
    journal.append(tx, entries);
    return entries.size();
  }

  /** Visitors see a change from its day on, but not before it was posted. */
  private static Instant since(Turned turn) {
    Instant day = turn.effectiveFrom().atStartOfDay(ZoneId.of(turn.zone())).toInstant();
    return day.isAfter(turn.publishedAt()) ? day : turn.publishedAt();
  }
}
