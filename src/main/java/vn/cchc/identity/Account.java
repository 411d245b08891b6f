package vn.cchc.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person who may sign in; others see their title, never their role. */
public record Account(
    long id, String username, String fullName, String title, @Nullable String email,
    @Nullable String passwordHash, String language, @Nullable Instant disabledAt, int version) {

  /** By their own title, as people are spoken of. */
  public String named() {
    return title.isBlank() ? fullName : title + " " + fullName;
  }

  public boolean enabled() {
    return disabledAt == null;
  }
}
