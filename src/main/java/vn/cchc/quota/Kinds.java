package vn.cchc.quota;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which kinds of article count: those that the rule names, otherwise those that count on that day by the code table. */
final class Kinds {
  /** A dated row of the code table. */
  record Dated(String code, LocalDate validFrom, @Nullable LocalDate validTo, boolean counts) {
    boolean validOn(LocalDate day) {
      return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
  }

  record Named(long ruleId, String kind) {}

  private final List<Dated> table;
  private final Map<Long, Set<String>> byRule = new HashMap<>();

  Kinds(Collection<Dated> table, Collection<Named> named) {
    this.table = List.copyOf(table);
    named.forEach(n -> byRule.computeIfAbsent(n.ruleId(), id -> new HashSet<>()).add(n.kind()));
  }

  boolean count(long rule, String kind, LocalDate day) {
    Set<String> own = byRule.get(rule);
    return own != null ? own.contains(kind)
        : table.stream().anyMatch(k -> k.counts() && k.code().equals(kind) && k.validOn(day));
  }
}
