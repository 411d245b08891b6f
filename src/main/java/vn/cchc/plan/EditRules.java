package vn.cchc.plan;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.WrongState;
import vn.cchc.http.Times;
import vn.cchc.identity.Actor;
import vn.cchc.identity.UnitKind;
import vn.cchc.journal.Journal;

/** Edits the quota rules of a plan's draft; a rule already in force changes only its minimum, from the draft's month on. */
public final class EditRules {
  private final Database database;
  private final Journal journal;

  public EditRules(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  public void add(Actor actor, long plan, int version, Rule typed, int minimum, List<String> kinds) {
    database.change(tx -> {
      var change = PlanChange.open(tx, actor, plan, version);
      PlanVersion draft = change.draft();
      Rule rule = ours(change, typed);
      refuse(change, draft, rule, minimum);
      long id = tx.mapper(RuleMapper.class).insert(rule);
      write(tx, draft, id, minimum, kinds);
      journal.append(tx, change.entry("plan.add-rule", draft).with("rule=" + id + " minimum=" + minimum));
    });
  }

  public void change(Actor actor, long plan, int version, long id, Rule typed, int minimum, List<String> kinds) {
    database.change(tx -> {
      var change = PlanChange.open(tx, actor, plan, version);
      PlanVersion draft = change.draft();
      Rule rule = ours(change, typed);
      if (inForce(change, id)) {
        Problems.refuseAny(PlanChecks.rule(find(change, id), minimum, change.plan().year()));
        tx.mapper(RuleMapper.class).keepMinimum(new Minimum(id, draft.fromMonth(), minimum, draft.id()));
      } else {
        refuse(change, draft, rule, minimum);
        tx.mapper(RuleMapper.class).update(id, rule);
        write(tx, draft, id, minimum, kinds);
      }
      journal.append(tx, change.entry("plan.change-rule", draft).with("rule=" + id + " minimum=" + minimum));
    });
  }

  /** Only a rule that was never in force is removed; one in force is ended by a minimum of 0. */
  public void remove(Actor actor, long plan, int version, long id) {
    database.change(tx -> {
      var change = PlanChange.open(tx, actor, plan, version);
      PlanVersion draft = change.draft();
      if (inForce(change, id)) {
        throw new WrongState("plan.rule-in-force");
      }
      removeRule(tx, id, draft.id());
      journal.append(tx, change.entry("plan.remove-rule", draft).with("rule=" + id));
    });
  }

  static void removeRule(Tx tx, long id, long draft) {
    var mapper = tx.mapper(RuleMapper.class);
    mapper.clearKinds(id);
    mapper.clearMinimum(id, draft);
    mapper.delete(id);
  }

  static void write(Tx tx, PlanVersion draft, long id, int minimum, List<String> kinds) {
    var mapper = tx.mapper(RuleMapper.class);
    mapper.keepMinimum(new Minimum(id, draft.fromMonth(), minimum, draft.id()));
    mapper.clearKinds(id);
    kinds.stream().distinct().forEach(kind -> mapper.addKind(id, kind));
  }

  static Rule find(PlanChange change, long id) {
    return change.tx().mapper(RuleMapper.class).ofPlan(change.plan().id()).stream()
        .filter(r -> r.id() == id).findFirst().orElseThrow(() -> new NotFound("fault.no-rule"));
  }

  private static Rule ours(PlanChange change, Rule typed) {
    return new Rule(0, change.plan().id(), change.site().id(), typed.label(), typed.targetUnitId(), typed.topicId(),
        typed.counting(), typed.firstMonth(), typed.lastMonth());
  }

  /** A version other than the draft has set a minimum for it. */
  static boolean inForce(PlanChange change, long id) {
    find(change, id);
    long draft = change.draft().id();
    return change.tx().mapper(RuleMapper.class).minimaOf(change.plan().id()).stream()
        .anyMatch(m -> m.ruleId() == id && m.planVersionId() != draft);
  }

  private static void refuse(PlanChange change, PlanVersion draft, Rule rule, int minimum) {
    List<Problem> problems = new ArrayList<>(PlanChecks.rule(rule, minimum, change.plan().year()));
    if (rule.firstMonth().isBefore(draft.fromMonth())) {
      problems.add(new Problem("firstMonth", "plan.rule-before-version", Times.HANOI.month(draft.fromMonth())));
    }
    if (!change.actor().units().under(change.site().ownerUnitId()).contains(rule.targetUnitId())) {
      problems.add(new Problem("target", "plan.no-target"));
    } else if (change.actor().units().unit(rule.targetUnitId()).filter(u -> u.kind() == UnitKind.PARTNER).isPresent()) {
      problems.add(new Problem("target", "plan.target-partner"));
    }
    Long topic = rule.topicId();
    if (topic != null && change.tx().mapper(TopicMapper.class).ofVersion(draft.id()).stream().noneMatch(t -> t.topicId() == topic)) {
      problems.add(new Problem("topic", "plan.topic-not-in-plan"));
    }
    Problems.refuseAny(problems);
  }
}
