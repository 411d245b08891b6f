package vn.cchc.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.fault.WrongState;
import vn.cchc.journal.Entry;
import vn.cchc.journal.Journal;

/** Sets which units belong to a group, and when: a quota of the group applies to each of them. */
public final class SetMembers {
  private final Database database;
  private final Journal journal;

  public SetMembers(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  public void by(Actor actor, long group, int version, List<Member> members) {
    database.change(tx -> {
      Unit unit = Registry.unitManagedBy(tx, actor, group);
      if (tx.mapper(UnitMapper.class).raiseVersion(group, version) == 0) {
        throw new Stale(UnitFields.of(unit), members);
      }
      in(tx, actor.id(), group, members);
    });
  }

  /** Also for the system, whose actor is null. */
  public void in(Tx tx, @Nullable Long actor, long group, List<Member> members) {
    var tree = Registry.units(tx);
    if (tree.unit(group).filter(u -> u.kind() == UnitKind.GROUP).isEmpty()) {
      throw new WrongState("unit.problem.no-group");
    }
    Problems.refuseAny(problems(tree, members));
    var units = tx.mapper(UnitMapper.class);
    units.clearMembers(group);
    members.forEach(m -> units.addMember(group, m));
    journal.append(tx, Entry.of(actor, "unit.members", Registry.siteOf(tx, group), "UNIT", group)
        .with("members=" + members.size()));
  }

  /** A partner is only asked, and a group does not write: neither owes anything. */
  static List<Problem> problems(UnitTree tree, List<Member> members) {
    var found = new ArrayList<Problem>();
    for (int i = 0; i < members.size(); i++) {
      Member m = members.get(i);
      var unit = tree.unit(m.unitId());
      if (unit.isEmpty() || !unit.get().kind().writes()) {
        found.add(new Problem("member-" + m.unitId(), "unit.problem.member-kind"));
      }
      if (m.validTo() != null && m.validTo().isBefore(m.validFrom())) {
        found.add(new Problem("member-" + m.unitId(), "unit.problem.member-days", unit.map(Unit::shortName).orElse("")));
      }
      if (overlaps(members, i)) {
        found.add(new Problem("member-" + m.unitId(), "unit.problem.member-twice", unit.map(Unit::shortName).orElse("")));
      }
    }
    return found;
  }

  private static boolean overlaps(List<Member> members, int at) {
    Member m = members.get(at);
    return members.subList(0, at).stream().anyMatch(o -> o.unitId() == m.unitId()
        && (o.validTo() == null || !o.validTo().isBefore(m.validFrom()))
        && (m.validTo() == null || !m.validTo().isBefore(o.validFrom())));
  }
}
