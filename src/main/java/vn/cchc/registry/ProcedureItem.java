package vn.cchc.registry;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.decision.Decision;
import vn.cchc.procedure.Audience;
import vn.cchc.procedure.Level;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.Standing;
import vn.cchc.procedure.Texts;
import vn.cchc.procedure.Version;

/** A procedure as one line of the API's list; to is the last day on which it is in force. */
public record ProcedureItem(
    String code, String name, Standing state, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String replacedBy,
    Field field, Set<Level> levels, Set<Audience> audiences, @Nullable OnlineLevel onlineLevel, boolean internal,
    boolean complete, boolean updating, DecisionRef decision) {
  public record Field(String slug, String name) {}

  /** The decision that brought it. */
  public record DecisionRef(long id, String number, LocalDate date) {
    static DecisionRef of(Decision d) {
      return new DecisionRef(d.id(), d.number(), d.issuedOn());
    }
  }

  static ProcedureItem of(Version v, Decision d) {
    return new ProcedureItem(v.code(), v.name(), Standing.of(v), v.effectiveFrom(), lastDay(v), v.replacedByCode(),
        new Field(v.fieldSlug(), v.field()),
        Texts.levels(v), Texts.audiences(v), v.onlineLevel(), v.internal(), v.complete(), v.updating(), DecisionRef.of(d));
  }

  static @Nullable LocalDate lastDay(Version v) {
    return v.endsOn() == null ? null : v.endsOn().minusDays(1);
  }
}
