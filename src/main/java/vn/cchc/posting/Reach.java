package vn.cchc.posting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;
import vn.cchc.identity.Site;

/** Whose postings somebody sees, and which of them they may do. */
public record Reach(Registry registry) {
  /** The office does all of them; the unit responsible for a place does those of its place. */
  public static boolean does(Actor actor, Site site, @Nullable Long placeUnit) {
    return actor.has(Role.DESK, site.ownerUnitId())
        || placeUnit != null && (actor.has(Role.HEAD, placeUnit) || actor.has(Role.AUTHOR, placeUnit));
  }

  public List<Site> sites(Actor actor) {
    return registry.sites().stream().filter(actor::sees).toList();
  }

  /** The site named, otherwise the person's first. */
  public Site site(Actor actor, Optional<String> slug) {
    return Site.named(sites(actor), slug.orElse(null));
  }
}
