package vn.cchc.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Adds, edits, renames and ends units of the tree. */
public final class Units {
  private final Database database;
  private final Journal journal;

  public Units(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  /** At the top only ADMIN; below a unit also the DESK over it. */
  public long add(Actor actor, UnitFields fields) {
    demandPlace(actor, fields.parentId());
    return database.inTransaction(tx -> add(tx, actor.id(), fields));
  }

  /** For the system too, whose actor is null. */
  public long add(Tx tx, @Nullable Long actor, UnitFields fields) {
    Problems.refuseAny(problems(Registry.units(tx), fields, 0));
    long id = tx.mapper(UnitMapper.class).insert(fields);
    journal.append(tx, Entry.of(actor, "unit.add", Registry.siteOf(tx, id), "UNIT", id));
    return id;
  }

  /** Two units of one name under one parent could not be told apart in any list. */
  private static boolean sameNameBeside(UnitTree tree, @Nullable Long parent, String name, long self) {
    return tree.all().stream().anyMatch(u ->
        u.id() != self && Objects.equals(u.parentId(), parent) && u.name().equals(name) && u.validTo() == null);
  }

  public void edit(Actor actor, long id, int version, UnitFields fields) {
    database.change(tx -> {
      Unit unit = Registry.unitManagedBy(tx, actor, id);
      if (!Objects.equals(unit.parentId(), fields.parentId())) {
        demandPlace(actor, fields.parentId());
      }
      Problems.refuseAny(problems(Registry.units(tx), fields, id));
      if (tx.mapper(UnitMapper.class).edit(id, version, fields) == 0) {
        throw new Stale(UnitFields.of(Registry.unit(tx, id)), fields);
      }
      journal.append(tx, Entry.of(actor.id(), "unit.edit", Registry.siteOf(tx, id), "UNIT", id));
    });
  }

  private static void demandPlace(Actor actor, @Nullable Long parent) {
    if (parent == null ? !actor.administers() : !actor.manages(parent)) {
      throw new NotAllowed("fault.not-yours");
    }
  }

  /** A unit that is not there yet is 0. */
  private static List<Problem> problems(UnitTree tree, UnitFields fields, long self) {
    var found = new ArrayList<Problem>(fields.problems(tree));
    if (fields.parentId() != null && tree.within(fields.parentId(), self)) {
      found.add(new Problem("parent", "unit.problem.parent-below"));
    }
    if (sameNameBeside(tree, fields.parentId(), fields.name(), self)) {
      found.add(new Problem("name", "unit.problem.same-name"));
    }
    return found;
  }

  public void rename(Actor actor, long id, int version, String name, String shortName, LocalDate from, LocalDate today) {
    database.change(tx -> {
      Unit unit = Registry.unitManagedBy(tx, actor, id);
      String brief = shortName.isEmpty() ? name : shortName;
      var units = tx.mapper(UnitMapper.class);
      Problems.refuseAny(nameProblems(unit, units.formerNames(id), name, brief, from, today));
      if (units.rename(id, version, name, brief) == 0) {
        throw new Stale(UnitFields.of(unit), name);
      }
      units.keepFormerName(id, unit.name(), unit.shortName(), from.minusDays(1));
      journal.append(tx, Entry.of(actor.id(), "unit.rename", Registry.siteOf(tx, id), "UNIT", id).with("from=" + from));
    });
  }

  /** A name holds from its day on, so a later day would show the new name too early. */
  private static List<Problem> nameProblems(
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

  /** lastDay null takes an end back. */
  public void end(Actor actor, long id, int version, @Nullable LocalDate lastDay) {
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
