package vn.cchc.identity;

import java.util.List;

/** What a feature adds to the desk's menu for somebody; app lists the features in their order. */
public interface MenuSource {
  record Entry(String key, String path, long count) {}

  List<Entry> menuFor(Actor actor);
}
