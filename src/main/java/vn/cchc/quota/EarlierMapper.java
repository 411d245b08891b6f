package vn.cchc.quota;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.cchc.db.Paging;

/** SQL of posts made before this system was used. */
public interface EarlierMapper {
  /** Somebody who may vouch for a post. */
  record Voucher(long id, String fullName, String title) {
    String shown() {
      return title.isEmpty() ? fullName : title + " " + fullName;
    }
  }

  List<EarlierPost> ofSite(long site, Paging paging);

  long count(long site);

  Optional<EarlierPost> byId(long id);

  /** Without those that were removed again. */
  boolean known(long site, long unit, String url);

  long insert(long site, EarlierInput post, Instant at);

  int remove(long id, Instant at);

  List<Voucher> vouchers(Collection<Long> units);
}
