package vn.cchc.identity;

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

/** Corrects a unit: a misspelt name, its short name, its place and first day; a real renaming keeps the former name. */
public final class EditUnit {
  private final Database database;
  private final Journal journal;

  public EditUnit(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  public void by(Actor actor, long id, int version, UnitFields fields) {
    database.change(tx -> {
      Unit unit = Registry.unitManagedBy(tx, actor, id);
      refuseForeignPlace(actor, unit, fields);
      Problems.refuseAny(problems(tx, unit, fields));
      if (tx.mapper(UnitMapper.class).edit(id, version, fields) == 0) {
        throw new Stale(UnitFields.of(Registry.unit(tx, id)), fields);
      }
      journal.append(tx, Entry.of(actor.id(), "unit.edit", Registry.siteOf(tx, id), "UNIT", id));
    });
  }

  private static void refuseForeignPlace(Actor actor, Unit unit, UnitFields fields) {
    @Nullable Long to = fields.parentId();
    boolean moves = !Objects.equals(unit.parentId(), to);
    if (moves && (to == null ? !actor.administers() : !actor.manages(to))) {
      throw new NotAllowed("fault.not-yours");
    }
  }

  private static List<Problem> problems(Tx tx, Unit unit, UnitFields fields) {
    var tree = Registry.units(tx);
    var found = new ArrayList<Problem>(fields.problems(tree));
    if (fields.parentId() != null && tree.within(fields.parentId(), unit.id())) {
      found.add(new Problem("parent", "unit.problem.parent-below"));
    }
    if (AddUnit.sameNameBeside(tree, fields.parentId(), fields.name(), unit.id())) {
      found.add(new Problem("name", "unit.problem.same-name"));
    }
    return found;
  }
}
