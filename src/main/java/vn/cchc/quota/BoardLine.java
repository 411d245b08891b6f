package vn.cchc.quota;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One unit by one rule in one month; without a rule where a unit was given none: it is still counted. */
public record BoardLine(
    @Nullable Long rule, String label, long unitId, String unit, YearMonth month, int required, Coverage covered,
    QuotaStatus status, Marks marks) {

  /** What a person should know about the figures: by which plan, exempted, explained, or found to differ. */
  public record Marks(boolean runOn, boolean monthOver, boolean monthAhead, boolean exempt, boolean explained, boolean differs) {}

  /** How many are missing, counting what is live only. */
  public int missing() {
    return Math.max(0, required - covered.published());
  }

  /** A month that has not begun is no shortfall yet. */
  boolean early() {
    return marks.monthAhead() && (status == QuotaStatus.SHORT || status == QuotaStatus.AT_RISK);
  }

  String mark() {
    return early() ? QuotaStatus.NOT_SET.mark() : status.mark();
  }

  /** The key of its word on the screen. */
  String word() {
    return early() ? "quota.early" : "quotastatus." + status.name();
  }

  /** "1/2", or what was posted where nothing is demanded. */
  String figure() {
    return required > 0 ? covered.published() + "/" + required : String.valueOf(covered.published());
  }

  String link() {
    return "/chi-tieu/o?rule=" + rule + "&unit=" + unitId + "&thang=" + month;
  }

  /** How many are under way, stage by stage, where there are any. */
  List<Part> parts() {
    return Stream.of(new Part("scheduled", covered.scheduled()), new Part("approved", covered.approved()),
        new Part("in-review", covered.inReview()), new Part("drafts", covered.drafts())).filter(p -> p.n() > 0).toList();
  }

  /** Some that are under way, with the key of the words. */
  record Part(String key, int n) {}

  boolean ruled() {
    return rule != null;
  }
}
