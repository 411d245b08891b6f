package vn.cchc.fault;

import java.util.List;

/** One requirement that is not met: the field, the key of a message, and its arguments. */
public record Problem(String field, String key, List<Object> args) {
  public Problem(String field, String key, Object... args) {
    this(field, key, List.of(args));
  }

  /** Said above a form, as it belongs to none of its fields. */
  public static Problem above(Fault fault) {
    return new Problem("", fault.key(), fault.args());
  }
}
