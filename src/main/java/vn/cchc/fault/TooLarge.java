package vn.cchc.fault;

/** What was sent is larger than the limit that the words name. */
public final class TooLarge extends Fault {
  public TooLarge(String key, Object... args) {
    super(key, args);
  }
}
