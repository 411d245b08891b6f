package vn.cchc.fault;

import java.util.List;

/** Something a person can be told about: the key of a message and its arguments. */
public abstract class Fault extends RuntimeException {
  private final String key;
  private final transient List<Object> args;

  protected Fault(String key, Object... args) {
    super(key, null, false, false);
    this.key = key;
    this.args = List.of(args);
  }

  public String key() {
    return key;
  }

  public Object[] args() {
    return args.toArray();
  }
}
