package vn.cchc.route;

import vn.cchc.fault.WrongState;

/** Reads the row count of a guarded update, which decides. */
public final class Guarded {
  private Guarded() {}

  public static void oneRow(int rows) {
    if (rows != 1) {
      throw new WrongState("article.moved-meanwhile");
    }
  }
}
