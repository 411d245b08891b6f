package vn.cchc.fault;

/** Nobody is signed in, the session has ended, or user name and password do not match. */
public final class NotSignedIn extends Fault {
  public NotSignedIn() {
    super("fault.not-signed-in");
  }

  public NotSignedIn(String key) {
    super(key);
  }
}
