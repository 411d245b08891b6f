package vn.cchc.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Paging;

/** SQL of procedures, their versions and parts. */
public interface VersionMapper {
  record PartRow(long versionId, Part part, String body, @Nullable String original) {}

  /** A day on which something switches on a site. */
  record SwitchDay(long siteId, LocalDate day) {}

  /** How many items of a decision are of which kind and verdict. */
  record Tally(Change changeKind, @Nullable Boolean accepted, boolean updating, boolean complete, long number) {}

  Optional<ProcedureEntry> entry(@Param("site") long site, @Param("code") String code);

  List<ProcedureEntry> entries(@Param("site") long site, @Param("codes") Collection<String> codes);

  int addEntry(@Param("site") long site, @Param("code") String code, @Param("nationalCode") String nationalCode,
      @Param("at") Instant at);

  /** In the order of their ids, which is the lock order. */
  List<Long> lockEntries(@Param("ids") Collection<Long> ids);

  /** Those that nobody has locked. */
  List<Long> lockFreeEntries(@Param("ids") Collection<Long> ids);

  int insert(@Param("v") VersionRow row);

  int rewrite(@Param("v") VersionRow row);

  int addParts(@Param("parts") List<PartRow> parts);

  int dropParts(@Param("version") long version);

  int drop(@Param("version") long version);

  int judge(@Param("decision") long decision, @Param("versions") Collection<Long> versions,
      @Param("accepted") @Nullable Boolean accepted, @Param("at") Instant at);

  Optional<Version> byId(@Param("id") long id);

  Optional<Version> item(@Param("decision") long decision, @Param("code") String code);

  /** Items in the order of the decision; filters that are null are left out. */
  List<Version> items(@Param("decision") long decision, @Param("change") @Nullable Change change,
      @Param("accepted") @Nullable String accepted, @Param("paging") Paging paging);

  long countItems(@Param("decision") long decision, @Param("change") @Nullable Change change,
      @Param("accepted") @Nullable String accepted);

  /** Accepted items after an id, for going through all of them. */
  List<Version> acceptedAfter(@Param("decision") long decision, @Param("after") long after, @Param("limit") int limit);

  List<Tally> tally(@Param("decision") long decision);

  /** Codes of accepted items replaced by a procedure that has no text and gets none from this decision. */
  List<String> replacedByNothing(@Param("decision") long decision);

  /** Codes of accepted items that bring a text without a name. */
  List<String> nameless(@Param("decision") long decision, @Param("limit") int limit);

  int lastOrd(@Param("decision") long decision);

  List<PartRow> parts(@Param("versions") Collection<Long> versions);

  /** The versions that count of these procedures, in no particular order. */
  List<PostedVersion> turns(@Param("procedures") Collection<Long> procedures);

  int move(@Param("ids") Collection<Long> ids, @Param("state") VersionState state, @Param("endsOn") @Nullable LocalDate endsOn);

  /** Makes the accepted items of a decision count from a day on. */
  int post(@Param("decision") long decision, @Param("from") LocalDate from, @Param("postedNo") long postedNo);

  List<Long> proceduresOf(@Param("decision") long decision);

  /** The highest posted_no of any version of these procedures. */
  long lastPosted(@Param("procedures") Collection<Long> procedures);

  /** The decision's versions stop counting; only those of the given procedures, if any are given. */
  int retire(@Param("decision") long decision, @Param("procedures") Collection<Long> procedures, @Param("to") VersionState to);

  /** Versions that a correction displaced count again, unless another correction displaces them. */
  int restore(@Param("decision") long decision, @Param("procedures") Collection<Long> procedures);

  int moveEffect(@Param("decision") long decision, @Param("from") LocalDate from);

  /** Procedures of a site with a version that should have begun. */
  List<Long> due(@Param("site") long site, @Param("today") LocalDate today, @Param("limit") int limit);

  /** Where something begins on this day or before. */
  List<Long> sitesWithUpcoming(@Param("until") LocalDate until);

  List<SwitchDay> comingDays(@Param("limit") int limit);

  /** The text in force of a code, otherwise the newest announced one. */
  Optional<Version> newestText(@Param("procedure") long procedure);

  /** The newest text of each procedure from decisions other than this one. */
  List<Version> textsBefore(@Param("decision") long decision, @Param("procedures") Collection<Long> procedures);

  /** Every posted version of a procedure, newest effective date first; including those that were corrected or revoked. */
  List<Version> history(@Param("procedure") long procedure);

  /** The version in force on a day. */
  Optional<Version> asOf(@Param("procedure") long procedure, @Param("day") LocalDate day);
}
