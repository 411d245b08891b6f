package vn.cchc.article;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the office may correct in any state, outside the approved text: topics, co-units, audience, angle. */
public record Labels(Set<Long> topics, Set<Long> coUnits, List<String> audience, @Nullable String angle) {
  public Labels {
    topics = Set.copyOf(topics);
    coUnits = Set.copyOf(coUnits);
    audience = List.copyOf(audience);
  }
}
