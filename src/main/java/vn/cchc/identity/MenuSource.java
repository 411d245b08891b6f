package vn.cchc.identity;

import java.util.List;

/** What a feature adds to the desk's menu for somebody; app lists the features in their order. */
public interface MenuSource {
  /** besides: other addresses of the desk that belong to the entry. */
  record Entry(String key, String path, long count, List<String> besides) {
    public Entry(String key, String path, long count) {
      this(key, path, count, List.of());
    }
  }

  List<Entry> menuFor(Actor actor);
}
