package vn.cchc.identity;

/** Receives the id that the database gives to an inserted row. */
final class NewRow {
  private long id;

  long id() {
    return id;
  }
}
