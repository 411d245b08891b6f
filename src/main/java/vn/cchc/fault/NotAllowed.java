package vn.cchc.fault;

/** The person is known and the thing exists, but they may not do this. */
public final class NotAllowed extends Fault {
  public NotAllowed(String key, Object... args) {
    super(key, args);
  }
}
