package vn.cchc.plan;

import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problems;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Journal;

/** Adds, changes and removes tasks of a plan's draft. */
public final class EditTasks {
  private final Database database;
  private final Journal journal;

  public EditTasks(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  public void add(Actor actor, long plan, int version, TaskWhole task) {
    change(actor, plan, version, task, "plan.add-task", (tx, draft) -> write(tx, draft.id(), task));
  }

  public void change(Actor actor, long plan, int version, long id, TaskWhole task) {
    change(actor, plan, version, task, "plan.change-task", (tx, draft) -> {
      if (tx.mapper(TaskMapper.class).ofVersion(draft.id()).stream().noneMatch(t -> t.id() == id)) {
        throw new NotFound("fault.no-task");
      }
      tx.mapper(TaskMapper.class).update(draft.id(), id, task.task());
      writeUnits(tx, id, task);
    });
  }

  public void remove(Actor actor, long plan, int version, long id) {
    database.change(tx -> {
      var change = PlanChange.open(tx, actor, plan, version);
      PlanVersion draft = change.draft();
      if (tx.mapper(TaskMapper.class).delete(draft.id(), id) == 0) {
        throw new NotFound("fault.no-task");
      }
      tx.mapper(TaskMapper.class).clearUnits(id);
      journal.append(tx, change.entry("plan.remove-task", draft));
    });
  }

  /** What is done to the draft once it may be changed. */
  private interface Work {
    void on(Tx tx, PlanVersion draft);
  }

  private void change(Actor actor, long plan, int version, TaskWhole task, String action, Work work) {
    database.change(tx -> {
      var change = PlanChange.open(tx, actor, plan, version);
      PlanVersion draft = change.draft();
      Problems.refuseAny(PlanChecks.task(task.task(), !task.lead().isEmpty()));
      refuseForeign(change, task);
      work.on(tx, draft);
      journal.append(tx, change.entry(action, draft));
    });
  }

  private static void refuseForeign(PlanChange change, TaskWhole task) {
    Set<Long> ours = change.actor().units().under(change.site().ownerUnitId());
    if (!ours.containsAll(Stream.concat(task.lead().stream(), task.coordinating().stream()).toList())) {
      throw new NotFound("fault.no-unit");
    }
  }

  static void write(Tx tx, long version, TaskWhole task) {
    writeUnits(tx, tx.mapper(TaskMapper.class).insert(version, task.task()), task);
  }

  private static void writeUnits(Tx tx, long id, TaskWhole task) {
    var mapper = tx.mapper(TaskMapper.class);
    mapper.clearUnits(id);
    task.units(id).distinct().forEach(mapper::addUnit);
  }
}
