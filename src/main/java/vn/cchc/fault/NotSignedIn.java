package vn.cchc.fault;

/** Nobody is signed in, the session has ended, or name and password do not fit. */
public final class NotSignedIn extends Fault {
  public NotSignedIn() {
    super("fault.not-signed-in");
  }

  public NotSignedIn(String key) {
    super(key);
  }
}
