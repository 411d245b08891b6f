package vn.cchc.workflow;

import vn.cchc.fault.WrongState;

/** Reads the row count of a guarded update, which decides. */
final class Moved {
  private Moved() {}

  static void orRefuse(int rows) {
    if (rows != 1) {
      throw new WrongState("article.moved-meanwhile");
    }
  }
}
