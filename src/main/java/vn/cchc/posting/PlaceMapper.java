package vn.cchc.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SQL of the places where procedures are shown. */
public interface PlaceMapper {
  /** Those of a site, including ended ones, in the order in which they were created. */
  List<DisclosurePlace> ofSite(long site);

  Optional<DisclosurePlace> byId(long id);

  /** 0 if the site has this default place already. */
  int addPreset(long site, PlaceKind kind, Medium medium, String name, LocalDate from, Instant at);

  long add(long site, Places.Input place, LocalDate from, Instant at);

  int change(long id, String name, @Nullable Long unit);

  int end(long id, LocalDate lastDay);
}
