package vn.cchc.stale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Paging;
import vn.cchc.procedure.Change;

/** SQL of what editions name of procedures, and of the editions that name what has changed since. */
public interface StaleMapper {
  /** A text to be looked through. */
  record Text(long id, long articleId, long siteId, String title, String summary, String body) {}

  record Mention(long editionId, long articleId, long siteId, String code) {}

  /** A turn that amended or ended a procedure and holds now; since when visitors see it follows from both times. */
  record Turned(long procedureId, long versionId, LocalDate effectiveFrom, Instant publishedAt, String zone) {}

  /** An edition that names what a turn changed. */
  record Mark(long siteId, long articleId, long editionId, long procedureId, long versionId) {}

  /** What the list is narrowed by: the article's units; ended: replaced and abolished ones, or amended ones only. */
  record Filter(Collection<Long> units, @Nullable Long site, boolean open, @Nullable Boolean ended) {}

  /** One line of the list. */
  record Line(
      long id, long articleId, long siteId, String site, long unitId, String unit, String title, String editionState, String code,
      String name, Change changeKind, LocalDate effectiveFrom, String decision, long decisionId, @Nullable String replacedByCode,
      Instant since, @Nullable Instant dealtAt, @Nullable String dealtHow, @Nullable Long dealtBy, String reason) {}

  /** Live and working editions among these, and those of these articles. */
  List<Text> texts(Collection<Long> editions, Collection<Long> articles);

  /** Editions of a stretch of ids that hold something like a code; for the first look at everything. */
  List<Text> textsBetween(long after, long upTo);

  long lastEdition();

  int dropMentions(Collection<Long> editions);

  /** Mentions of editions that are neither live nor worked on any more. */
  int dropDead(Collection<Long> articles);

  int addMentions(List<Mention> mentions);

  @Nullable Long siteOf(String slug);

  /** Procedures that these editions name. */
  List<Long> named(Collection<Long> editions);

  /** Procedures that any live or working edition names. */
  List<Long> everNamed(long after, int limit);

  List<Turned> turned(Collection<Long> procedures);

  /** Live or working editions, written before, that name the procedure of this turn and are not marked yet. */
  List<Mark> unmarked(long version, Instant since);

  int mark(Mark mark, Instant since);

  /** Of these editions, those of articles with marks that nobody has dealt with. */
  Set<Long> marked(Collection<Long> editions);

  /** Marks of an edition whose text no longer names the procedure, or was sent for approval after the change. */
  int updated(long edition, Instant at, @Nullable Long by);

  /** Marks of the editions that this live one replaced, unless it is marked for the same itself. */
  int replaced(long edition, Instant at, @Nullable Long by);

  Optional<Line> one(long id);

  long editionOf(long id);

  /** On all editions of the article, for this turn. */
  int keep(long id, String reason, long by, Instant at);

  List<Line> list(Filter filter, Paging paging);

  long count(Filter filter);
}
