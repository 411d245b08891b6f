package vn.cchc.posting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.WrongState;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;
import vn.cchc.identity.Site;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Stores the default places of a site, adds, renames and ends places. */
public final class Places {
  /** A place as typed; unit null is the office, hangAll asks for everything in force to be posted there. */
  public record Input(PlaceKind kind, Medium medium, String name, @Nullable Long unit, boolean hangAll) {}

  private static final int LONGEST_NAME = 200;

  private final Database database;
  private final Journal journal;
  private final Clock clock;
  private final OpenPostings postings;

  public Places(Database database, Journal journal, Clock clock, OpenPostings postings) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
    this.postings = postings;
  }

  /** After storing the defaults if there are none yet. */
  public List<DisclosurePlace> ofSite(Site site) {
    var known = database.read(tx -> tx.mapper(PlaceMapper.class).ofSite(site.id()));
    return known.isEmpty() ? database.inTransaction(tx -> ensured(tx, site, clock.instant())) : known;
  }

  static List<DisclosurePlace> ensured(Tx tx, Site site, Instant now) {
    var mapper = tx.mapper(PlaceMapper.class);
    var known = mapper.ofSite(site.id());
    if (!known.isEmpty()) {
      return known;
    }
    for (PlaceKind kind : PlaceKind.values()) {
      if (kind != PlaceKind.OTHER) {
        mapper.addPreset(site.id(), kind, medium(kind), Words.VI.of("place.preset." + kind), DisclosurePlace.ALWAYS, now);
      }
    }
    return mapper.ofSite(site.id());
  }

  private static Medium medium(PlaceKind kind) {
    return switch (kind) {
      case OWN_PORTAL -> Medium.SYSTEM;
      case UPPER_PORTAL -> Medium.WEB;
      default -> Medium.PAPER;
    };
  }

  public long add(Actor actor, Site site, Input input) {
    refuseOthers(actor, site);
    refuseFaults(actor, site, input);
    return database.inTransaction(tx -> {
      ensured(tx, site, clock.instant());
      long id = tx.mapper(PlaceMapper.class).add(site.id(), input, today(site), clock.instant());
      int opened = input.hangAll() ? postings.hangAllAt(tx, site, id, clock.instant()) : 0;
      journal.append(tx, Entry.of(actor.id(), "place.add", site.id(), DisclosurePlace.SUBJECT, id).with("opened=" + opened));
      return id;
    });
  }

  public void change(Actor actor, long id, String name, @Nullable Long unit) {
    database.change(tx -> {
      DisclosurePlace place = demanded(tx, actor, id);
      refuseFaults(actor, Registry.site(tx, place.siteId()), new Input(place.kind(), place.medium(), name, unit, false));
      tx.mapper(PlaceMapper.class).change(id, name, unit);
      journal.append(tx, Entry.of(actor.id(), "place.change", place.siteId(), DisclosurePlace.SUBJECT, id)
          .with("unit=" + (unit == null ? "office" : unit)));
    });
  }

  /** Today is its last day; whatever was still to be posted there is cancelled. */
  public void end(Actor actor, long id) {
    database.change(tx -> {
      DisclosurePlace place = demanded(tx, actor, id);
      Site site = Registry.site(tx, place.siteId());
      if (tx.mapper(PlaceMapper.class).end(id, today(site)) != 1) {
        throw new WrongState("place.cannot-end");
      }
      int cancelled = tx.mapper(PostingMapper.class).cancelAt(id, clock.instant());
      journal.append(tx, Entry.of(actor.id(), "place.end", site.id(), DisclosurePlace.SUBJECT, id).with("cancelled=" + cancelled));
    });
  }

  /** For a form: the place, if this person may see and change it. */
  public DisclosurePlace forChange(Actor actor, long id) {
    return database.read(tx -> demanded(tx, actor, id));
  }

  private static DisclosurePlace demanded(Tx tx, Actor actor, long id) {
    DisclosurePlace place = tx.mapper(PlaceMapper.class).byId(id).orElseThrow(() -> new NotFound("place.none"));
    Site site = Registry.site(tx, place.siteId());
    if (!actor.sees(site)) {
      throw new NotFound("place.none");
    }
    refuseOthers(actor, site);
    return place;
  }

  private static void refuseOthers(Actor actor, Site site) {
    if (!actor.has(Role.DESK, site.ownerUnitId())) {
      throw new NotAllowed("place.desk-only");
    }
  }

  private static void refuseFaults(Actor actor, Site site, Input input) {
    var found = new ArrayList<Problem>();
    if (input.name().isBlank()) {
      found.add(new Problem("name", "decision.field-needed"));
    } else if (input.name().codePointCount(0, input.name().length()) > LONGEST_NAME) {
      found.add(new Problem("name", "article.too-long", LONGEST_NAME));
    }
    if (input.unit() != null && !actor.units().within(input.unit(), site.ownerUnitId())) {
      found.add(new Problem("unit", "place.unit-elsewhere"));
    }
    Problems.refuseAny(found);
  }

  private LocalDate today(Site site) {
    return site.months().dayOf(clock.instant());
  }
}
