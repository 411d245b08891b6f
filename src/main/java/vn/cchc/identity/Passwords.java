package vn.cchc.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** argon2id hashes that carry their own parameters; only a few at a time, because each takes 19 MiB. */
public final class Passwords {
  private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  private static final Semaphore AT_ONCE = new Semaphore(4);
  /** Checked if there is no such account, so that the answer takes equally long. */
  private static final String NOBODY = hash("nobody-has-this-password");

  private Passwords() {}

  public static String hash(String password) {
    AT_ONCE.acquireUninterruptibly();
    try {
      return Password.hash(password).addRandomSalt(16).with(FUNCTION).getResult();
    } finally {
      AT_ONCE.release();
    }
  }

  /** Made with parameters other than today's. */
  static boolean outdated(String hash) {
    return !Argon2Function.getInstanceFromHash(hash).equals(FUNCTION);
  }

  /** False, in the same time, if there is no hash to compare with. */
  public static boolean matches(String password, @Nullable String hash) {
    AT_ONCE.acquireUninterruptibly();
    try {
      String against = hash == null ? NOBODY : hash;
      boolean same = Password.check(password, against).with(Argon2Function.getInstanceFromHash(against));
      return same && hash != null;
    } finally {
      AT_ONCE.release();
    }
  }
}
