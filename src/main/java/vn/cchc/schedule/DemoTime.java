package vn.cchc.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The demonstration's distance from real time: a node that starts alone sets it, one that joins others adopts theirs. */
final class DemoTime {
  private static final String FACT = "demo-clock";
  private static final Duration ALIVE = Duration.ofMinutes(3);

  /** seen is when a node last used it. */
  private record Agreement(Duration shift, Instant seen) {
    static Optional<Agreement> read(String text) {
      try {
        String[] parts = text.split(" ");
        return Optional.of(new Agreement(Duration.parse(parts[0]), Instant.parse(parts[1])));
      } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
        return Optional.empty();
      }
    }

    String text() {
      return shift + " " + seen;
    }
  }

  private final Installation installation;
  private boolean alone;

  DemoTime(Installation installation) {
    this.installation = installation;
  }

  Duration begin(Instant real, @Nullable Instant start) {
    return agree(real, stored -> {
      var alive = stored.filter(a -> Duration.between(a.seen(), real).abs().compareTo(ALIVE) < 0);
      alone = alive.isEmpty();
      return alive.map(Agreement::shift).orElse(start == null ? Duration.ZERO : Duration.between(real, start));
    });
  }

  /** Loading the demonstration takes a while, so the node that set the time sets it again once people can look. */
  Duration beginToShow(Instant real, Instant start) {
    return alone ? agree(real, stored -> Duration.between(real, start)) : agreed(real);
  }

  /** What applies now; also records that a node is still using it. */
  Duration agreed(Instant real) {
    return agree(real, stored -> stored.map(Agreement::shift).orElse(Duration.ZERO));
  }

  private Duration agree(Instant real, Function<Optional<Agreement>, Duration> choice) {
    var chosen = new AtomicReference<>(Duration.ZERO);
    installation.change(FACT, text -> {
      chosen.set(choice.apply(Agreement.read(text)));
      return new Agreement(chosen.get(), real).text();
    });
    return chosen.get();
  }
}
