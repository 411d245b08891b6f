package vn.cchc.fault;

/** The person is known, the thing exists, but this is not his to do. */
public final class NotAllowed extends Fault {
  public NotAllowed(String key, Object... args) {
    super(key, args);
  }
}
