package vn.cchc.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Paging;

/** SQL of accounts and the roles they hold. */
public interface AccountMapper {
  Optional<Account> byId(long id);

  Optional<AccountInRoles> inRoles(long id);

  Optional<Account> byUsername(String username);

  List<Account> named(@Param("ids") Collection<Long> ids);

  List<Grant> grantsOf(long account);

  List<AccountGrant> grantsOfAll(@Param("ids") Collection<Long> ids);

  List<Account> list(@Param("f") AccountFilter filter, @Param("p") Paging paging);

  long count(@Param("f") AccountFilter filter);

  boolean any();

  int insert(@Param("row") NewRow row, @Param("f") AccountFields fields, @Param("hash") @Nullable String hash, @Param("at") Instant at);

  int edit(@Param("id") long id, @Param("version") int version, @Param("f") AccountFields fields);

  int disable(@Param("id") long id, @Param("at") Instant at);

  int enable(long id);

  int setPassword(@Param("id") long id, @Param("hash") String hash);

  /** The same password under new parameters: only while it is still the same. */
  int rehash(@Param("id") long id, @Param("old") String old, @Param("hash") String hash);

  int grant(@Param("account") long account, @Param("g") Grant grant);

  int takeBack(@Param("account") long account, @Param("g") Grant grant);
}
