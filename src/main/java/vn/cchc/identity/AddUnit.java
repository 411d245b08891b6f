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
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Adds a new unit to the tree. */
public final class AddUnit {
  private final Database database;
  private final Journal journal;

  public AddUnit(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  /** At the top only ADMIN; below a unit also the DESK responsible for it. */
  public long by(Actor actor, UnitFields fields) {
    if (fields.parentId() == null ? !actor.administers() : !actor.manages(fields.parentId())) {
      throw new NotAllowed("fault.not-yours");
    }
    return database.inTransaction(tx -> in(tx, actor.id(), fields));
  }

  /** Also for the system, whose actor is null. */
  public long in(Tx tx, @Nullable Long actor, UnitFields fields) {
    var units = tx.mapper(UnitMapper.class);
    var tree = Registry.units(tx);
    var found = new ArrayList<Problem>(fields.problems(tree));
    if (found.isEmpty() && sameNameBeside(tree, fields.parentId(), fields.name(), 0)) {
      found.add(new Problem("name", "unit.problem.same-name"));
    }
    Problems.refuseAny(List.copyOf(found));
    long id = units.insert(fields);
    journal.append(tx, Entry.of(actor, "unit.add", Registry.siteOf(tx, id), "UNIT", id));
    return id;
  }

  /** Two units with one name below the same parent could not be told apart in any list. */
  static boolean sameNameBeside(UnitTree tree, @Nullable Long parent, String name, long self) {
    return tree.all().stream().anyMatch(u ->
        u.id() != self && Objects.equals(u.parentId(), parent) && u.name().equals(name) && u.validTo() == null);
  }
}
