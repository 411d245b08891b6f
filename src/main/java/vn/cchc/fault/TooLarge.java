package vn.cchc.fault;

/** The input is larger than the limit that the message names. */
public final class TooLarge extends Fault {
  public TooLarge(String key, Object... args) {
    super(key, args);
  }
}
