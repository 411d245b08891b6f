package vn.cchc.identity;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account with all that it holds, in one row: "DESK:12,HEAD:15". */
record AccountInRoles(
    long id, String username, String fullName, String title, @Nullable String email, @Nullable String passwordHash,
    String language, @Nullable Instant disabledAt, int version, @Nullable String held) {

  Account account() {
    return new Account(id, username, fullName, title, email, passwordHash, language, disabledAt, version);
  }

  List<Grant> grants() {
    return held == null ? List.of() : Arrays.stream(held.split(",")).map(AccountInRoles::grant).toList();
  }

  private static Grant grant(String held) {
    String[] parts = held.split(":", 2);
    return new Grant(Role.valueOf(parts[0]), Long.parseLong(parts[1]));
  }
}
