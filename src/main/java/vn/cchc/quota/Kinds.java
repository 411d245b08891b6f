package vn.cchc.quota;

import java.time.LocalDate;
import java.util.ArrayList;
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

  /** The same, or a kind that a rule names, which has no days. */
  record Row(@Nullable Long ruleId, String code, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, boolean counts) {}

  private final List<Dated> table = new ArrayList<>();
  private final Map<Long, Set<String>> byRule = new HashMap<>();

  Kinds(Collection<Row> rows) {
    for (Row row : rows) {
      if (row.ruleId() != null) {
        byRule.computeIfAbsent(row.ruleId(), id -> new HashSet<>()).add(row.code());
      } else if (row.validFrom() != null) {
        table.add(new Dated(row.code(), row.validFrom(), row.validTo(), row.counts()));
      }
    }
  }

  boolean count(long rule, String kind, LocalDate day) {
    Set<String> own = byRule.get(rule);
    return own != null ? own.contains(kind)
        : table.stream().anyMatch(k -> k.counts() && k.code().equals(kind) && k.validOn(day));
  }
}
