package vn.cchc.fault;

/** There is no such thing, or not for this person: the two are never told apart. */
public final class NotFound extends Fault {
  public NotFound(String key, Object... args) {
    super(key, args);
  }
}
