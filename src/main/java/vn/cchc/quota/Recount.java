package vn.cchc.quota;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Recounts everything from the articles; a difference from the ledger is journalled and shown, never fixed. */
public final class Recount {
  private static final Logger LOG = LoggerFactory.getLogger(Recount.class);
  private static final int ARTICLES_AT_ONCE = 2_000;

  private final Database database;
  private final Journal journal;
  private final Clock clock;

  public Recount(Database database, Journal journal, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
  }

  /** actor null is the nightly run. */
  public List<Difference> run(@Nullable Long actor) {
    List<Difference> found = database.inTransaction(Recount::differences);
    database.change(tx -> keep(tx, actor, found));
    LOG.info("recount done differences={}", found.size());
    return found;
  }

  private void keep(Tx tx, @Nullable Long actor, List<Difference> found) {
    var mapper = tx.mapper(RecountMapper.class);
    mapper.clear();
    if (found.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    mapper.keep(found, now);
    var rules = new TreeSet<Long>();
    found.forEach(d -> rules.add(d.ruleId()));
    Map<Long, Long> sites = mapper.sitesOf(rules).stream()
        .collect(toMap(RecountMapper.RuleSite::ruleId, RecountMapper.RuleSite::siteId));
    journal.append(tx, found.stream().map(d -> Entry.of(actor, "quota.recount-differs", sites.get(d.ruleId()),
            "QUOTA_RULE", d.ruleId()).with("unit=" + d.unitId() + " month=" + d.month()
            + " ledger=" + d.ledger() + " recount=" + d.recount())).toList());
  }

  static List<Difference> differences(Tx tx) {
    var mapper = tx.mapper(RecountMapper.class);
    mapper.ofOneMoment();
    var recount = new HashMap<CellKey, Integer>();
    eachChunk(last -> mapper.articles(last, ARTICLES_AT_ONCE), ids -> count(tx, Countables.articles(tx, ids), recount));
    eachChunk(last -> mapper.earlier(last, ARTICLES_AT_ONCE), ids -> count(tx, Countables.earlier(tx, ids), recount));
    return compare(recount, sums(mapper.balances()), sums(mapper.credits()));
  }

  /** The balance is the ledger's figure; if it is right but its credits are not, theirs is. */
  static List<Difference> compare(Map<CellKey, Integer> recount, Map<CellKey, Integer> balances, Map<CellKey, Integer> credits) {
    var cells = new TreeSet<>(recount.keySet());
    cells.addAll(balances.keySet());
    cells.addAll(credits.keySet());
    var found = new ArrayList<Difference>();
    for (CellKey cell : cells) {
      int counted = recount.getOrDefault(cell, 0);
      int balance = balances.getOrDefault(cell, 0);
      int ledger = balance == counted ? credits.getOrDefault(cell, 0) : balance;
      if (ledger != counted) {
        found.add(new Difference(cell.ruleId(), cell.unitId(), cell.month(), ledger, counted));
      }
    }
    return found;
  }

  private static void eachChunk(LongFunction<List<Long>> next, Consumer<List<Long>> work) {
    List<Long> ids = next.apply(0);
    while (!ids.isEmpty()) {
      work.accept(ids);
      ids = next.apply(ids.get(ids.size() - 1));
    }
  }

  private static void count(Tx tx, Collection<Countable> subjects, Map<CellKey, Integer> into) {
    Ledger.due(tx, subjects).forEach(c -> into.merge(c.cell(), 1, Integer::sum));
  }

  private static Map<CellKey, Integer> sums(List<RecountMapper.Sum> rows) {
    return rows.stream().collect(toMap(RecountMapper.Sum::cell, RecountMapper.Sum::n));
  }
}
