package vn.cchc.fault;

/** There is no such thing, or this person may not know of it: the answer never tells which. */
public final class NotFound extends Fault {
  public NotFound(String key, Object... args) {
    super(key, args);
  }
}
