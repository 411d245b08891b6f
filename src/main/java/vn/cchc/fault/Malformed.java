package vn.cchc.fault;

/** The input cannot be read as what it should be. */
public final class Malformed extends Fault {
  public Malformed(String key, Object... args) {
    super(key, args);
  }
}
