package vn.cchc.fault;

/** Nobody is signed in, or the session has ended. */
public final class NotSignedIn extends Fault {
  public NotSignedIn() {
    super("fault.not-signed-in");
  }
}
