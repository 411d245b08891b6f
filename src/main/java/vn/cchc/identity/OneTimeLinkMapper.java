package vn.cchc.identity;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of one-time links; only the hash of a link's token is stored. */
public interface OneTimeLinkMapper {
  int insert(@Param("hash") byte[] hash, @Param("account") long account, @Param("by") @Nullable Long by, @Param("expires") Instant expires);

  Optional<Long> accountOf(@Param("hash") byte[] hash, @Param("now") Instant now);

  int use(@Param("hash") byte[] hash, @Param("now") Instant now);

  int dropOpen(long account);
}
