package vn.cchc.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Audience;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.Level;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.Standing;
import vn.cchc.procedure.Texts;
import vn.cchc.procedure.VersionState;

/**
 * A procedure as lists show it: the version in force or coming next, the text that goes with it, and what is announced
 * after it. timeLimit and fees are the parts of the text, as HTML. ends is the first day on which the text no longer applies.
 */
public record ProcedureLine(
    long id, String code, Change changeKind, VersionState state, @Nullable LocalDate effectiveFrom, @Nullable String replacedBy,
    String name, String field, String fieldSlug, String levels, String audiences, boolean internal,
    @Nullable OnlineLevel onlineLevel, boolean updating, String filings, @Nullable LocalDate textFrom,
    @Nullable LocalDate textEnds, String timeLimit, String fees, @Nullable Change nextChange, @Nullable LocalDate nextFrom) {

  Standing standing() {
    return Standing.of(changeKind, state);
  }

  Set<Level> levelSet() {
    return Texts.levels(levels);
  }

  Set<Audience> audienceSet() {
    return Texts.audiences(audiences);
  }

  List<Filing> filingList() {
    return Texts.filings(filings);
  }
}
