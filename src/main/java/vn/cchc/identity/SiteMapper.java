package vn.cchc.identity;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of sites. */
public interface SiteMapper {
  List<Site> all();

  Optional<Site> bySlug(String slug);

  Optional<Site> byId(long id);

  int insert(@Param("row") NewRow row, @Param("f") SiteFields fields);

  int setLogo(@Param("id") long id, @Param("sha") @Nullable String sha256);

  int edit(@Param("id") long id, @Param("version") int version, @Param("f") SiteFields fields);
}
