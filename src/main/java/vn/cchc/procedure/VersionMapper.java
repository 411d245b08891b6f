package vn.cchc.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Paging;

/** SQL of procedures, their versions and parts. */
public interface VersionMapper {
  record PartRow(long versionId, Part part, String body, @Nullable String original) {}

  /** A day on which something switches on a site. */
  record SwitchDay(long siteId, LocalDate day) {}

  /** How many items of a decision are of which kind and verdict. */
  record Tally(Change changeKind, @Nullable Boolean accepted, boolean updating, boolean complete, long number) {}

  Optional<ProcedureEntry> entry(long site, String code);

  List<ProcedureEntry> entries(long site, Collection<String> codes);

  int addEntry(long site, String code, String nationalCode, Instant at);

  /** In the order of their ids, which is the lock order. */
  List<Long> lockEntries(Collection<Long> ids);

  /** Those that nobody has locked. */
  List<Long> lockFreeEntries(Collection<Long> ids);

  long insert(Staged item, ProcedureText text, String searchKey, Instant at);

  int rewrite(long id, Staged item, ProcedureText text, String searchKey, Instant at);

  int addParts(List<PartRow> parts);

  int dropParts(long version);

  int drop(long version);

  int judge(long decision, Collection<Long> versions, @Nullable Boolean accepted, Instant at);

  Optional<Version> byId(long id);

  Optional<Version> item(long decision, String code);

  /** Items in the order of the decision; filters that are null are left out. */
  List<Version> items(long decision, @Nullable Change change, @Nullable String accepted, Paging paging);

  long countItems(long decision, @Nullable Change change, @Nullable String accepted);

  /** Accepted items after an id, for going through all of them. */
  List<Version> acceptedAfter(long decision, long after, int limit);

  List<Tally> tally(long decision);

  /** Codes of accepted items replaced by a procedure that has no text and gets none from this decision. */
  List<String> replacedByNothing(long decision);

  /** Codes of accepted items that bring a text without a name. */
  List<String> nameless(long decision, int limit);

  int lastOrd(long decision);

  List<PartRow> parts(Collection<Long> versions);

  /** The versions that count of these procedures, in no particular order. */
  List<PostedVersion> turns(Collection<Long> procedures);

  int move(Collection<Long> ids, VersionState state, @Nullable LocalDate endsOn);

  /** Makes the accepted items of a decision count from a day on. */
  int post(long decision, LocalDate from, long postedNo);

  List<Long> proceduresOf(long decision);

  /** The highest posted_no of any version of these procedures. */
  long lastPosted(Collection<Long> procedures);

  /** The decision's versions stop counting; only those of the given procedures, if any are given. */
  int retire(long decision, Collection<Long> procedures, VersionState to);

  /** Versions that a correction displaced count again, unless another correction displaces them. */
  int restore(long decision, Collection<Long> procedures);

  int moveEffect(long decision, LocalDate from);

  /** Procedures of a site with a version that should have begun. */
  List<Long> due(long site, LocalDate today, int limit);

  /** Where something begins on this day or before. */
  List<Long> sitesWithUpcoming(LocalDate until);

  List<SwitchDay> comingDays(int limit);

  /** The text in force of a code, otherwise the newest announced one. */
  Optional<Version> newestText(long procedure);

  /** The newest text of each procedure from decisions other than this one. */
  List<Version> textsBefore(long decision, Collection<Long> procedures);

  /** Every posted version of a procedure, newest effective date first; including those that were corrected or revoked. */
  List<Version> history(long procedure);

  /** The version in force on a day. */
  Optional<Version> asOf(long procedure, LocalDate day);
}
