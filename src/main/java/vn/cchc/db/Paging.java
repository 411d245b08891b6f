package vn.cchc.db;

/** Which page of a list is requested; pages count from 1. */
public record Paging(int page, int size) {
  public static final int LARGEST = 200;

  public Paging {
    if (page < 1 || page > 1_000_000 || size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("page " + page + " of " + size);
    }
  }

  public long offset() {
    return (page - 1L) * size;
  }
}
