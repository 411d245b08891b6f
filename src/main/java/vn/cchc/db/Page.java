package vn.cchc.db;

import java.util.List;
import java.util.function.Function;

/** One page of a list, in the shape that every list of the API returns. */
public record Page<T>(List<T> items, int page, int size, long total) {
  public Page {
    items = List.copyOf(items);
  }

  public static <T> Page<T> of(List<T> items, Paging paging, long total) {
    return new Page<>(items, paging.page(), paging.size(), total);
  }

  /** A list short enough to fit on one page. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, 1, Math.max(1, items.size()), items.size());
  }

  public <R> Page<R> map(Function<T, R> each) {
    return new Page<>(items.stream().map(each).toList(), page, size, total);
  }

  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
