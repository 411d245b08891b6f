package vn.cchc.db;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What has been read once and need not be read again; any change empties it. */
final class Memory {
  private final Map<String, Object> known = new HashMap<>();

  /** Not computeIfAbsent: what is read may itself stand on something remembered. */
  @SuppressWarnings("unchecked")
  <T> T once(String what, Supplier<T> read) {
    Object found = known.get(what);
    if (found == null) {
      found = read.get();
      known.put(what, found);
    }
    return (T) found;
  }

  void empty() {
    known.clear();
  }
}
