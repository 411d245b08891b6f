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

/** SQL of which procedures editions name, and of the editions that name one that has changed since. */
public interface StaleMapper {
  /** A text to be searched. */
  record Text(long id, long articleId, long siteId, String title, String summary, String body) {}

  record Mention(long editionId, long articleId, long siteId, String code) {}

  /** A version that amended or ended a procedure and is in force; the later of both times is when visitors see it. */
  record Turned(long procedureId, long versionId, LocalDate effectiveFrom, Instant publishedAt, String zone) {}

  /** An edition that names what a version changed. */
  record Mark(long siteId, long articleId, long editionId, long procedureId, long versionId) {}

  /** The list's filters: the article's units; ended: only replaced and abolished ones, or only amended ones. */
  record Filter(Collection<Long> units, @Nullable Long site, boolean open, @Nullable Boolean ended) {}

  /** One line of the list. */
  record Line(
      long id, long articleId, long siteId, String site, long unitId, String unit, String title, String editionState, String code,
      String name, Change changeKind, LocalDate effectiveFrom, String decision, long decisionId, @Nullable String replacedByCode,
      Instant since, @Nullable Instant dealtAt, @Nullable String dealtHow, @Nullable Long dealtBy, String reason) {}

  /** Live and working editions among these, and those of these articles. */
  List<Text> texts(Collection<Long> editions, Collection<Long> articles);

  /** Editions in a range of ids that contain something like a code; for the initial look at everything. */
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

  /** Live or working editions, written earlier, that name this version's procedure and are not marked yet. */
  List<Mark> unmarked(long version, Instant since);

  int mark(Mark mark, Instant since);

  /** Of these editions, those of articles with marks that nobody has dealt with. */
  Set<Long> marked(Collection<Long> editions);

  /** Marks of the edition if its text no longer names the procedure, or was sent for approval after the change. */
  int updated(long edition, Instant at, @Nullable Long by);

  /** Marks of the editions that this live one replaced, unless it is marked for the same itself. */
  int replaced(long edition, Instant at, @Nullable Long by);

  Optional<Line> one(long id);

  long editionOf(long id);

  /** On all editions of the article, for this version. */
  int keep(long id, String reason, long by, Instant at);

  List<Line> list(Filter filter, Paging paging);

  long count(Filter filter);
}
