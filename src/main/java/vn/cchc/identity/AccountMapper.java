package vn.cchc.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Paging;

/** SQL of accounts and the roles they hold. */
public interface AccountMapper {
  Optional<Account> byId(long id);

  Optional<AccountInRoles> inRoles(long id);

  Optional<Account> byUsername(String username);

  List<Account> named(Collection<Long> ids);

  List<Grant> grantsOf(long account);

  List<AccountGrant> grantsOfAll(Collection<Long> ids);

  List<Account> list(AccountFilter filter, Paging paging);

  long count(AccountFilter filter);

  boolean any();

  long insert(AccountFields fields, @Nullable String hash, Instant at);

  int edit(long id, int version, AccountFields fields);

  int disable(long id, Instant at);

  int enable(long id);

  int setPassword(long id, String hash);

  /** The same password hashed with new parameters, as long as it is still the same. */
  int rehash(long id, String old, String hash);

  int grant(long account, Grant grant);

  int takeBack(long account, Grant grant);
}
