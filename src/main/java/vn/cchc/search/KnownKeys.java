package vn.cchc.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Remembers the keys computed so far, for all threads: nearly every syllable has been seen before. */
final class KnownKeys implements UnaryOperator<String> {
  /** Vietnamese has some seven thousand syllables; the rest are numbers and names. */
  private static final int MOST_REMEMBERED = 50_000;

  private final UnaryOperator<String> key;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  KnownKeys(UnaryOperator<String> key) {
    this.key = key;
  }

  @Override
  public String apply(String word) {
    String found = known.get(word);
    return found == null ? remembered(word) : found;
  }

  private String remembered(String word) {
    if (known.size() > MOST_REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(word, key);
  }
}
