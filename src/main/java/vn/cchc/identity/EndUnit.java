package vn.cchc.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Sets the last day of a unit, or lets it go on after all. */
public final class EndUnit {
  private final Database database;
  private final Journal journal;

  public EndUnit(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  /** lastDay null removes the end. */
  public void by(Actor actor, long id, int version, @Nullable LocalDate lastDay) {
    database.change(tx -> {
      Unit unit = Registry.unitManagedBy(tx, actor, id);
      if (lastDay != null) {
        refuseTooEarly(tx, unit, lastDay);
      }
      if (tx.mapper(UnitMapper.class).end(id, version, lastDay) == 0) {
        throw new Stale(UnitFields.of(unit), String.valueOf(lastDay));
      }
      String action = lastDay == null ? "unit.reopen" : "unit.end";
      journal.append(tx, Entry.of(actor.id(), action, Registry.siteOf(tx, id), "UNIT", id)
          .with(lastDay == null ? null : "lastDay=" + lastDay));
    });
  }

  private static void refuseTooEarly(Tx tx, Unit unit, LocalDate lastDay) {
    if (lastDay.isBefore(unit.validFrom())) {
      throw Problems.of("lastDay", "unit.problem.ends-before-start");
    }
    boolean outlived = Registry.units(tx).childrenOf(unit.id()).stream()
        .anyMatch(u -> u.validTo() == null || u.validTo().isAfter(lastDay));
    if (outlived) {
      throw Problems.of("lastDay", "unit.problem.has-units");
    }
  }
}
