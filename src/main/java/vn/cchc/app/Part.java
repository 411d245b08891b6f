package vn.cchc.app;

import java.util.List;

/** One feature as the composition root sees it: what it registers, and its background work. */
interface Part {
  List<Object> resources();

  default void start() {}

  default void stop() {}
}
