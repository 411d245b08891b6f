package vn.cchc.quota;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import vn.cchc.db.Paging;

/** SQL of posts made before this system was used. */
public interface EarlierMapper {
  /** Somebody who may vouch for a post. */
  record Voucher(long id, String fullName, String title) {
    String shown() {
      return title.isEmpty() ? fullName : title + " " + fullName;
    }
  }

  List<EarlierPost> ofSite(@Param("site") long site, @Param("paging") Paging paging);

  long count(long site);

  Optional<EarlierPost> byId(long id);

  /** Without those that were removed again. */
  boolean known(@Param("site") long site, @Param("unit") long unit, @Param("url") String url);

  long insert(@Param("site") long site, @Param("p") EarlierInput post, @Param("at") Instant at);

  int remove(@Param("id") long id, @Param("at") Instant at);

  List<Voucher> vouchers(@Param("units") Collection<Long> units);
}
