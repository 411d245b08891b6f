package vn.cchc.posting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.decision.Consequence;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.plan.Holidays;
import vn.cchc.procedure.VersionMapper;
import vn.cchc.terms.LegalTerms;
import vn.cchc.terms.TermMapper;

/**
 * Brings the postings of procedures to what they should be, in the transaction that posts, revokes, redates or switches
 * them. Run twice it changes nothing. They follow from rows that are in the journal, so they get no entries of their own.
 */
public final class OpenPostings implements Consequence {
  private static final int BATCH = 500;

  private final Database database;
  private final Clock clock;

  public OpenPostings(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void settled(Tx tx, @Nullable Long actor, long siteId, Collection<Long> procedures, Instant now) {
    if (procedures.isEmpty()) {
      return;
    }
    Site site = Registry.site(tx, siteId);
    var places = Places.ensured(tx, site, now);
    var clocks = new LegalTerms(tx.mapper(TermMapper.class).terms(), Holidays.workingDays(tx));
    var all = List.copyOf(procedures);
    for (int from = 0; from < all.size(); from += BATCH) {
      settle(tx, site, all.subList(from, Math.min(all.size(), from + BATCH)), places, clocks, now);
    }
  }

  private static void settle(Tx tx, Site site, List<Long> procedures, List<DisclosurePlace> places, LegalTerms clocks, Instant now) {
    var mapper = tx.mapper(PostingMapper.class);
    LocalDate today = site.months().dayOf(now);
    var known = mapper.ofProcedures(procedures).stream().collect(Collectors.toMap(DesiredPosting.Key::of, Function.identity()));
    var wishes = DesiredPostings.of(mapper.shown(procedures), places, known, clocks, today);
    new Reconciliation(mapper, known, today, now).to(wishes, site.id());
  }

  /** For a new place: everything in force or announced is to be posted there from today; returns how many. */
  int hangAllAt(Tx tx, Site site, long place, Instant now) {
    var mapper = tx.mapper(PostingMapper.class);
    var missing = mapper.missingAt(site.id(), place);
    LocalDate today = site.months().dayOf(now);
    var rows = new ArrayList<PostingRow>();
    for (int from = 0; from < missing.size(); from += BATCH) {
      mapper.shown(missing.subList(from, Math.min(missing.size(), from + BATCH))).stream()
          .filter(v -> v.changeKind().bringsText() && v.counts() && !v.holdsNoDay() && !v.overOn(today) && !v.internal())
          .forEach(v -> rows.add(hang(site, v, place, today)));
    }
    for (int from = 0; from < rows.size(); from += BATCH) {
      mapper.open(rows.subList(from, Math.min(rows.size(), from + BATCH)), now);
    }
    return rows.size();
  }

  private static PostingRow hang(Site site, Shown v, long place, LocalDate today) {
    LocalDate from = v.effectiveFrom();
    return new PostingRow(site.id(), v.versionId(), v.procedureId(), v.decisionId(), place, v.fieldSlug(), PostingTask.HANG,
        from != null && from.isAfter(today) ? from : today, PostingState.OPEN, null);
  }

  /** Days that could not be computed before their year's holidays were loaded; returns how many procedures were looked at. */
  public int dateUndated() {
    Instant now = clock.instant();
    var undated = database.read(tx -> tx.mapper(PostingMapper.class).undated(BATCH));
    if (!undated.isEmpty()) {
      database.change(tx -> {
        tx.mapper(VersionMapper.class).lockEntries(undated);
        bySite(tx, undated).forEach((site, procedures) -> settled(tx, null, site, procedures, now));
      });
    }
    return undated.size();
  }

  private static Map<Long, List<Long>> bySite(Tx tx, List<Long> procedures) {
    return tx.mapper(PostingMapper.class).ofProcedures(procedures).stream().collect(Collectors.groupingBy(Posting::siteId,
        Collectors.collectingAndThen(Collectors.mapping(Posting::procedureId, Collectors.toSet()), List::copyOf)));
  }
}
