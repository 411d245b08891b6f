package vn.cchc.fault;

/** What was sent cannot be read as what it should be. */
public final class Malformed extends Fault {
  public Malformed(String key, Object... args) {
    super(key, args);
  }
}
