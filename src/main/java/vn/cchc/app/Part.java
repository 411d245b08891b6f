package vn.cchc.app;

import java.util.List;

/** One feature as the composition root sees it: what it registers, and the work that goes on by itself. */
interface Part {
  List<Object> resources();

  default void start() {}

  default void stop() {}
}
