package vn.cchc.route;

import vn.cchc.fault.WrongState;

/** Reads the row count of a guarded update, which decides. */
public final class Moved {
  private Moved() {}

  public static void orRefuse(int rows) {
    if (rows != 1) {
      throw new WrongState("article.moved-meanwhile");
    }
  }
}
