package vn.cchc.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of the places where procedures are shown. */
public interface PlaceMapper {
  /** Those of a site, including ended ones, in the order in which they were created. */
  List<DisclosurePlace> ofSite(@Param("site") long site);

  Optional<DisclosurePlace> byId(@Param("id") long id);

  /** 0 if the site has this default place already. */
  int addPreset(@Param("site") long site, @Param("kind") PlaceKind kind, @Param("medium") Medium medium,
      @Param("name") String name, @Param("from") LocalDate from, @Param("at") Instant at);

  int add(@Param("p") NewPlace place);

  int change(@Param("id") long id, @Param("name") String name, @Param("unit") @Nullable Long unit);

  int end(@Param("id") long id, @Param("lastDay") LocalDate lastDay);
}
