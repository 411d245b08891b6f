package vn.cchc.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Gives a unit a new name from a day on; the name it had until then is kept. */
public final class RenameUnit {
  private final Database database;
  private final Journal journal;
  private final Today today;

  public RenameUnit(Database database, Journal journal, Today today) {
    this.database = database;
    this.journal = journal;
    this.today = today;
  }

  public void by(Actor actor, long id, int version, String name, String shortName, LocalDate from) {
    database.change(tx -> {
      Unit unit = Registry.unitManagedBy(tx, actor, id);
      String brief = shortName.isEmpty() ? name : shortName;
      var units = tx.mapper(UnitMapper.class);
      Problems.refuseAny(problems(unit, units.formerNames(id), name, brief, from, today.day()));
      if (units.rename(id, version, name, brief) == 0) {
        throw new Stale(UnitFields.of(unit), name);
      }
      units.keepFormerName(id, unit.name(), unit.shortName(), from.minusDays(1));
      journal.append(tx, Entry.of(actor.id(), "unit.rename", Registry.siteOf(tx, id), "UNIT", id).with("from=" + from));
    });
  }

  /** A name applies from its day on, so a day in the future would show the new name too early. */
  static List<Problem> problems(
      Unit unit, List<FormerName> former, String name, String shortName, LocalDate from, LocalDate today) {
    var found = new ArrayList<Problem>(UnitFields.nameProblems(name, shortName));
    if (name.equals(unit.name())) {
      found.add(new Problem("name", "unit.problem.name-unchanged"));
    }
    boolean beforeLast = former.stream().anyMatch(f -> !from.minusDays(1).isAfter(f.untilDay()));
    if (from.isAfter(today) || !from.isAfter(unit.validFrom()) || beforeLast) {
      found.add(new Problem("from", "unit.problem.rename-day"));
    }
    return found;
  }
}
