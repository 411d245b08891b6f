package vn.cchc.quota;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.cchc.fault.Malformed;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;
import vn.cchc.identity.Site;

/** Which site and month an address asks for, among those that the person may see. */
record BoardScope(Registry registry, Clock clock) {
  private static final String MONTH = "20\\d{2}-(0[1-9]|1[0-2])";

  List<Site> sites(Actor actor) {
    return registry.sites().stream().filter(actor::sees).toList();
  }

  /** The site named, otherwise the person's first. */
  Site site(Actor actor, Optional<String> slug) {
    return Site.named(sites(actor), slug.orElse(null));
  }

  YearMonth month(Site site, Optional<String> asked) {
    return asked.map(BoardScope::month).orElseGet(() -> site.months().monthOf(clock.instant()));
  }

  static YearMonth month(String text) {
    if (!text.matches(MONTH)) {
      throw new Malformed("fault.not-a-month", text);
    }
    return YearMonth.parse(text);
  }

  int year(Site site, Optional<String> asked) {
    return asked.map(y -> month(y + "-01").getYear()).orElseGet(() -> month(site, Optional.empty()).getYear());
  }

  LocalDate today(Site site) {
    return site.months().dayOf(clock.instant());
  }

  /** The office of a site keeps its ledger. */
  static boolean keeps(Actor actor, Site site) {
    return actor.has(Role.DESK, site.ownerUnitId());
  }

  /** Sees the drafts of every unit. */
  static boolean seesAll(Actor actor, Site site) {
    return keeps(actor, site) || actor.has(Role.LEADER, site.ownerUnitId());
  }
}
