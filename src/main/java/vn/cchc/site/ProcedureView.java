package vn.cchc.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.decision.Decision;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.Standing;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionState;
import vn.cchc.registry.FiledPaper;
import vn.cchc.site.ProcedureReadingMapper.ProcedureFile;

/**
 * A procedure as it is read, today or on the day asOf: turn is the version in force or coming next, shown the version
 * whose text is read. A version that ends the procedure shows the last text before it. forms belong to the
 * version, scans to the decision, kept papers to the procedure itself.
 */
record ProcedureView(
    String code, @Nullable LocalDate asOf, Standing standing, Version turn, Version shown, ProcedureText text,
    List<Version> history, Map<Long, Decision> decisions, List<ProcedureFile> forms, List<ProcedureFile> scans,
    List<PublicPaper> kept) {

  /** Results of handling of a month, or the internal process, with the file. */
  record PublicPaper(FiledPaper paper, ProcedureFile file) {}

  /** The decision behind the version in force. */
  Decision decision() {
    return of(turn);
  }

  Decision of(Version version) {
    return Objects.requireNonNull(decisions.get(version.decisionId()));
  }

  LocalDate from() {
    return Objects.requireNonNull(shown.effectiveFrom());
  }

  /** The last day on which the text applies, as far as is known. */
  @Nullable LocalDate to() {
    return lastDay(shown);
  }

  static @Nullable LocalDate lastDay(Version version) {
    return version.endsOn() == null ? null : version.endsOn().minusDays(1);
  }

  /** Only what ended a procedure says what replaced it. */
  @Nullable String replacedBy() {
    return turn.replacedByCode();
  }

  /** What is announced to follow. */
  @Nullable Version next() {
    return history.stream().filter(v -> v.state() == VersionState.UPCOMING && v.id() != turn.id())
        .min(Comparator.comparing(Version::effectiveFrom)).orElse(null);
  }

  /** Those with a text of their own that was, is or will be in force for at least a day. */
  List<Version> texts() {
    return history.stream().filter(v -> counts(v) && v.bringsText()).toList();
  }

  static boolean counts(Version v) {
    return switch (v.state()) {
      case UPCOMING, CURRENT, PAST -> true;
      case STAGED, CORRECTED, REVOKED -> false;
    };
  }
}
