package vn.cchc.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SQL of sites. */
public interface SiteMapper {
  List<Site> all();

  Optional<Site> bySlug(String slug);

  Optional<Site> byId(long id);

  long insert(SiteFields fields);

  int setLogo(long id, @Nullable String sha256);

  int edit(long id, int version, SiteFields fields);
}
