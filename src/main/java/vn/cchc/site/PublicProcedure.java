package vn.cchc.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.decision.Decision;
import vn.cchc.procedure.Audience;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.Level;
import vn.cchc.procedure.LimitUnit;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.Standing;
import vn.cchc.procedure.Texts;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionState;
import vn.cchc.procedure.Way;
import vn.cchc.site.ProcedureReadingMapper.ProcedureFile;

/** A procedure as the open API returns it; to is the last day on which it is in force. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicProcedure(
    String code, String name, Standing state, @JsonInclude @Nullable LocalDate from, @JsonInclude @Nullable LocalDate to,
    @JsonInclude @Nullable String replacedBy, String url, Field field, Collection<Level> levels, Collection<Audience> audiences,
    boolean internal, @Nullable OnlineLevel onlineLevel, boolean updating, List<FilingAnswer> filings, @Nullable Announced next,
    @Nullable Cited decision, @Nullable LocalDate asOf, @Nullable OnlineOnly onlineOnly, @Nullable String serviceUrl,
    @Nullable String portalUrl, @Nullable Map<String, String> parts, @Nullable List<FileAnswer> files,
    @Nullable List<Turned> versions) {

  record Field(String slug, String name) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FilingAnswer(
      Way way, @Nullable BigDecimal timeLimit, LimitUnit unit, String fee, String note, @Nullable BigDecimal limitBefore,
      @Nullable LocalDate cutOn) {
    static FilingAnswer of(Filing f) {
      return new FilingAnswer(f.way(), f.timeLimit(), f.unit(), f.fee(), f.note(), f.limitBefore(), f.cutOn());
    }
  }

  /** What is to follow, and from which day. */
  record Announced(Change change, LocalDate from) {}

  record Cited(String number, LocalDate date, String issuer, LocalDate effectiveDate) {
    static Cited of(Decision d) {
      return new Cited(d.number(), d.issuedOn(), d.issuer(), d.effectiveOn());
    }
  }

  record OnlineOnly(@JsonInclude @Nullable LocalDate from, @JsonInclude @Nullable LocalDate to) {}

  record FileAnswer(String name, String url, String type, long size) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Turned(
      Change change, VersionState state, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String replacedBy,
      @Nullable Cited decision) {}

  static PublicProcedure of(SiteFrame frame, ProcedureLine line) {
    var next = line.nextChange() == null || line.nextFrom() == null ? null : new Announced(line.nextChange(), line.nextFrom());
    return new PublicProcedure(line.code(), line.name(), line.standing(), line.textFrom(),
        line.textEnds() == null ? null : line.textEnds().minusDays(1), line.replacedBy(), address(frame, line.code()),
        new Field(line.fieldSlug(), line.field()), line.levelSet(), line.audienceSet(), line.internal(), line.onlineLevel(),
        line.updating(), line.filingList().stream().map(FilingAnswer::of).toList(), next, null, null, null, null, null, null,
        null, null);
  }

  static PublicProcedure of(SiteFrame frame, ProcedureView view, Map<String, String> parts) {
    Version v = view.shown();
    var next = view.next();
    var files = view.forms().stream().map(f -> file(frame, f)).toList();
    return new PublicProcedure(view.code(), v.name(), view.standing(), view.from(), view.to(), view.replacedBy(),
        address(frame, view.code()), new Field(v.fieldSlug(), v.field()), Texts.levels(v), Texts.audiences(v), v.internal(),
        v.onlineLevel(), v.updating(), view.text().filings().stream().map(FilingAnswer::of).toList(),
        next == null || next.effectiveFrom() == null ? null : new Announced(next.changeKind(), next.effectiveFrom()),
        Cited.of(view.decision()), view.asOf(), v.onlineOnly() ? new OnlineOnly(v.onlineOnlyFrom(), v.onlineOnlyTo()) : null,
        v.serviceUrl(), v.portalUrl(), parts, files, view.history().stream().map(h -> turned(view, h)).toList());
  }

  private static Turned turned(ProcedureView view, Version v) {
    return new Turned(v.changeKind(), v.state(), v.effectiveFrom(), ProcedureView.lastDay(v), v.replacedByCode(),
        Cited.of(view.of(v)));
  }

  private static FileAnswer file(SiteFrame frame, ProcedureFile f) {
    return new FileAnswer(f.name(), frame.absolute(frame.links().file(f.sha256(), f.name())), f.type(), f.size());
  }

  static String address(SiteFrame frame, String code) {
    return frame.absolute(frame.procedure(code));
  }

  /** By the names of the parts in the API. */
  static Map<String, String> byKey(Map<Part, String> parts) {
    var byKey = new LinkedHashMap<String, String>();
    parts.forEach((part, html) -> byKey.put(part.key(), html));
    return byKey;
  }
}
