package vn.cchc.http;

import org.jspecify.annotations.Nullable;

/** A held form: with a login while nobody is signed in, afterwards with one button that sends it. */
public record HeldPage(HeldForm form, String username, @Nullable String csrf, String key, Object[] args) {
  /** Before the login, or after one that failed; key says why. */
  public static HeldPage toLogIn(HeldForm form, String username, String key, Object... args) {
    return new HeldPage(form, username, null, key, args);
  }

  /** With the token of the new session. */
  public static HeldPage toSend(HeldForm form, String csrf) {
    return new HeldPage(form, "", csrf, "held.ready", new Object[0]);
  }
}
