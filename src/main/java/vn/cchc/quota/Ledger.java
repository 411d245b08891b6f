package vn.cchc.quota;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.cchc.db.Tx;
import vn.cchc.identity.Registry;
import vn.cchc.plan.RuleFollower;

/** The ledger (sổ theo dõi): brings credits and balances to what the articles, as they now are, should have. */
public final class Ledger implements RuleFollower {
  private static final int AT_ONCE = 500;

  private final Clock clock;

  public Ledger(Clock clock) {
    this.clock = clock;
  }

  /**
   * For the transaction that publishes, withdraws or supersedes, or changes topics or units. Any number of articles takes
   * a handful of statements; running it twice changes nothing.
   */
  public void settle(Tx tx, Collection<Long> articleIds) {
    var ids = new TreeSet<>(articleIds);
    if (!ids.isEmpty()) {
      tx.mapper(CountableMapper.class).lockArticles(ids);
      settle(tx, SubjectType.ARTICLE, ids, Countables.articles(tx, ids));
    }
  }

  /** A rule was issued, ended or extended: whatever went live since then is settled again. */
  @Override
  public void rulesChanged(Tx tx, long site, YearMonth from) {
    var subjects = tx.mapper(CountableMapper.class);
    Instant since = Registry.site(tx, site).months().startOf(from);
    var articles = chunks(subjects.liveSince(site, since));
    articles.forEach(subjects::lockArticles);
    articles.forEach(ids -> settle(tx, ids));
    chunks(subjects.earlierSince(site, from.atDay(1))).forEach(ids -> settleEarlier(tx, ids));
  }

  private static List<List<Long>> chunks(List<Long> ids) {
    return IntStream.iterate(0, i -> i < ids.size(), i -> i + AT_ONCE)
        .mapToObj(i -> ids.subList(i, Math.min(ids.size(), i + AT_ONCE))).toList();
  }

  /** The same for posts made before this system was used. */
  void settleEarlier(Tx tx, Collection<Long> earlierIds) {
    var ids = new TreeSet<>(earlierIds);
    if (!ids.isEmpty()) {
      tx.mapper(CountableMapper.class).lockEarlier(ids);
      settle(tx, SubjectType.EARLIER, ids, Countables.earlier(tx, ids));
    }
  }

  private void settle(Tx tx, SubjectType type, Collection<Long> ids, List<Countable> subjects) {
    var ledger = tx.mapper(LedgerMapper.class);
    Settlement settlement = Settlement.of(subjects, due(tx, subjects), ledger.standing(type, ids), type);
    Instant now = clock.instant();
    settlement.reversals().forEach((why, credits) -> ledger.reverse(credits, why, now));
    if (!settlement.missing().isEmpty()) {
      ledger.insert(settlement.missing(), now);
    }
    if (!settlement.changes().isEmpty()) {
      ledger.add(settlement.changes());
    }
  }

  static List<Credit> due(Tx tx, Collection<Countable> subjects) {
    if (subjects.isEmpty()) {
      return List.of();
    }
    var book = RuleBook.read(tx, Countables.sites(subjects), Countables.units(subjects));
    return subjects.stream().flatMap(s -> book.creditsOf(s).stream()).toList();
  }
}
