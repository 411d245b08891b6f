package vn.cchc.fault;

/** It was here and has been removed for good. */
public final class Gone extends Fault {
  public Gone(String key, Object... args) {
    super(key, args);
  }
}
