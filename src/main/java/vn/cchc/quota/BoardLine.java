package vn.cchc.quota;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One unit by one rule in one month; without a rule if the unit has none: its posts are still counted. */
public record BoardLine(
    @Nullable Long rule, String label, long unitId, String unit, YearMonth month, int required, Coverage covered,
    QuotaStatus status, Marks marks) {

  /** What a person should know about the figures: by which plan, exempted, explained, or found to differ. */
  public record Marks(boolean runOn, boolean monthOver, boolean monthAhead, boolean exempt, boolean explained, boolean differs) {}

  /** How many are missing, counting only what is live. */
  public int missing() {
    return Math.max(0, required - covered.published());
  }

  /** A month that has not begun is not a shortfall yet. */
  boolean early() {
    return marks.monthAhead() && (status == QuotaStatus.SHORT || status == QuotaStatus.AT_RISK);
  }

  String mark() {
    return early() ? QuotaStatus.NOT_SET.mark() : status.mark();
  }

  /** The key of its label. */
  String word() {
    return early() ? "quota.early" : "quotastatus." + status.name();
  }

  /** "1/2", or just what was posted if nothing is demanded. */
  String figure() {
    return required > 0 ? covered.published() + "/" + required : String.valueOf(covered.published());
  }

  String link() {
    return "/chi-tieu/o?rule=" + rule + "&unit=" + unitId + "&thang=" + month;
  }

  /** How many are under way, stage by stage, if there are any. */
  List<Part> parts() {
    return Stream.of(new Part("scheduled", covered.scheduled()), new Part("approved", covered.approved()),
        new Part("in-review", covered.inReview()), new Part("drafts", covered.drafts())).filter(p -> p.n() > 0).toList();
  }

  /** How many are under way at a stage, with the message key. */
  record Part(String key, int n) {}

  boolean ruled() {
    return rule != null;
  }
}
