package vn.cchc.identity;

import java.util.List;
import java.util.Optional;

/** SQL of accounts and the roles they hold. */
public interface AccountMapper {
  Optional<Account> byId(long id);

  Optional<Account> byUsername(String username);

  List<Grant> grantsOf(long account);
}
