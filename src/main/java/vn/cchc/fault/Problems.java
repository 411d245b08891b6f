package vn.cchc.fault;

import java.util.List;

/** Every requirement that is not met, reported together. */
public final class Problems extends Fault {
  private final transient List<Problem> list;

  public Problems(List<Problem> list) {
    super("fault.problems", list.size());
    this.list = List.copyOf(list);
  }

  public static Problems of(String field, String key, Object... args) {
    return new Problems(List.of(new Problem(field, key, args)));
  }

  public static void refuseAny(List<Problem> found) {
    if (!found.isEmpty()) {
      throw new Problems(found);
    }
  }

  public List<Problem> list() {
    return list;
  }
}
