package vn.cchc.fault;

import java.util.List;

/** One requirement that is not met: the field, the key of a message, and its arguments. */
public record Problem(String field, String key, List<Object> args) {
  public Problem(String field, String key, Object... args) {
    this(field, key, List.of(args));
  }
}
