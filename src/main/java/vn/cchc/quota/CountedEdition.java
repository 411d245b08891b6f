package vn.cchc.quota;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The edition that makes an article count: the first one published since the last withdrawal as an error. */
final class CountedEdition {
  private CountedEdition() {}

  /** Empty if the article does not count; an urgent edition that nobody has confirmed is skipped. */
  static Optional<PublishedEdition> of(List<PublishedEdition> editions) {
    int lastError = editions.stream().filter(PublishedEdition::takenBack)
        .mapToInt(PublishedEdition::no).max().orElse(0);
    return editions.stream().filter(e -> e.no() > lastError && e.counts())
        .min(Comparator.comparingInt(PublishedEdition::no));
  }
}
