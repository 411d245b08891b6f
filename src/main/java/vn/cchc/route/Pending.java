package vn.cchc.route;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something under approval as a list reads it, in one row: where it waits, who had a hand in it, who has signed.
 * hands are "12,15"; signatures are "1:12,2:" in the order in which they were given, a step that was passed on without a person.
 */
public record Pending(
    long id, long siteId, long unitId, String kind, int round, int step, @Nullable String hands, @Nullable String signatures) {

  public Subject subject(String type) {
    return new Subject(type, id, siteId, kind, unitId, round, people());
  }

  private Set<Long> people() {
    return hands == null ? Set.of() : Arrays.stream(hands.split(",")).map(Long::valueOf).collect(Collectors.toSet());
  }

  /** Everybody whose signature on an earlier step still stands: for each step the newest. */
  Set<Long> signed() {
    Map<Integer, String> newest = new HashMap<>();
    for (String signature : signatures == null ? new String[0] : signatures.split(",")) {
      String[] parts = signature.split(":", 2);
      newest.put(Integer.valueOf(parts[0]), parts[1]);
    }
    var signed = new HashSet<Long>();
    newest.forEach((at, by) -> {
      if (at < step && !by.isEmpty()) {
        signed.add(Long.valueOf(by));
      }
    });
    return signed;
  }
}
