package vn.cchc.identity;

import java.util.List;
import java.util.Optional;

/** SQL of sites. */
public interface SiteMapper {
  List<Site> all();

  Optional<Site> bySlug(String slug);

  Optional<Site> byId(long id);
}
