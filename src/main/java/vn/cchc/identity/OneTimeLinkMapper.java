package vn.cchc.identity;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SQL of one-time links; only the hash of a link's token is stored. */
public interface OneTimeLinkMapper {
  int insert(byte[] hash, long account, @Nullable Long by, Instant expires);

  Optional<Long> accountOf(byte[] hash, Instant now);

  int use(byte[] hash, Instant now);

  int dropOpen(long account);
}
