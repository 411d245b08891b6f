package vn.cchc.identity;

import java.util.List;

/** What a feature adds to a person's menu; app lists the features in order. */
public interface MenuSource {
  /** besides: other desk addresses that belong to the entry. */
  record Entry(String key, String path, long count, List<String> besides) {
    public Entry(String key, String path, long count) {
      this(key, path, count, List.of());
    }
  }

  List<Entry> menuFor(Actor actor);
}
