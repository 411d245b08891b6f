package vn.cchc.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The posted versions of one procedure by effective date: each lasts until the next begins, whatever the order in which
 * their decisions arrived; of two with the same date the one posted last applies. Pure.
 */
public record Timeline(List<Span> spans) {
  /** A version and the first day on which it is over; one displaced on its own first day lasts no day. */
  public record Span(PostedVersion turn, @Nullable LocalDate endsOn) {
    boolean covers(LocalDate day) {
      return !day.isBefore(turn.effectiveFrom()) && (endsOn == null || day.isBefore(endsOn));
    }

    /** The state of the version on a day. */
    VersionState on(LocalDate day) {
      if (covers(day)) {
        return VersionState.CURRENT;
      }
      return day.isBefore(turn.effectiveFrom()) && !turn.effectiveFrom().equals(endsOn) ? VersionState.UPCOMING : VersionState.PAST;
    }
  }

  public Timeline {
    spans = List.copyOf(spans);
  }

  public static Timeline of(List<PostedVersion> posted) {
    var sorted = new ArrayList<>(posted);
    sorted.sort(Comparator.comparing(PostedVersion::effectiveFrom).thenComparingLong(PostedVersion::postedNo).thenComparingLong(PostedVersion::id));
    var spans = new ArrayList<Span>();
    for (int i = 0; i < sorted.size(); i++) {
      spans.add(new Span(sorted.get(i), i + 1 < sorted.size() ? sorted.get(i + 1).effectiveFrom() : null));
    }
    return new Timeline(spans);
  }

  /** The version in force on a day; empty before the first. */
  public Optional<PostedVersion> asOf(LocalDate day) {
    return spans.stream().filter(s -> s.covers(day)).map(Span::turn).findFirst();
  }
}
