package vn.cchc.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.identity.Actor;
import vn.cchc.journal.Journal;
import vn.cchc.text.Slug;

/** Edits the draft of a plan: its heading with bases and recipients, and its topics. */
public final class EditPlan {
  private final Database database;
  private final Journal journal;
  private final Clock clock;

  public EditPlan(Database database, Journal journal, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
  }

  public void heading(Actor actor, long plan, int version, Heading heading, List<LegalBasis> bases, List<String> recipients) {
    List<Problem> problems = new ArrayList<>(PlanChecks.heading(heading));
    problems.addAll(PlanChecks.bases(bases));
    problems.addAll(PlanChecks.recipients(recipients));
    database.change(tx -> {
      var change = PlanChange.open(tx, actor, plan, version);
      PlanVersion draft = change.draft();
      Problems.refuseAny(problems);
      tx.mapper(VersionMapper.class).setHeading(draft.id(), heading);
      writeBases(tx, draft.id(), bases);
      writeRecipients(tx, draft.id(), recipients);
      followIssueDay(change, draft, heading);
      journal.append(tx, change.entry("plan.edit-heading", draft));
    });
  }

  public void topics(Actor actor, long plan, int version, List<TopicLine> lines) {
    database.change(tx -> {
      var change = PlanChange.open(tx, actor, plan, version);
      PlanVersion draft = change.draft();
      Problems.refuseAny(PlanChecks.topics(lines));
      writeTopics(change, draft.id(), lines);
      journal.append(tx, change.entry("plan.edit-topics", draft));
    });
  }

  static void writeBases(Tx tx, long version, List<LegalBasis> bases) {
    var mapper = tx.mapper(ContentMapper.class);
    mapper.clearBases(version);
    for (int i = 0; i < bases.size(); i++) {
      mapper.addBasis(version, i, bases.get(i));
    }
  }

  static void writeRecipients(Tx tx, long version, List<String> names) {
    var mapper = tx.mapper(ContentMapper.class);
    mapper.clearRecipients(version);
    for (int i = 0; i < names.size(); i++) {
      mapper.addRecipient(version, i, names.get(i));
    }
  }

  private void writeTopics(PlanChange change, long version, List<TopicLine> lines) {
    var mapper = change.tx().mapper(TopicMapper.class);
    var known = mapper.ofSite(change.site().id()).stream().map(Topic::id).toList();
    mapper.clear(version);
    for (int i = 0; i < lines.size(); i++) {
      TopicLine line = lines.get(i);
      Long id = line.topicId();
      long topic = id != null && known.contains(id) ? id : newTopic(change, line);
      mapper.add(version, topic, i, line.letter(), line.label());
    }
  }

  /** With an address given: the topic that has it, or a new one under it; otherwise a new one whose address is made from its label. */
  private long newTopic(PlanChange change, TopicLine line) {
    var mapper = change.tx().mapper(TopicMapper.class);
    long site = change.site().id();
    String named = line.slug();
    if (named != null) {
      return mapper.bySlug(site, named).map(Topic::id).orElseGet(() -> insertTopic(change, line, named));
    }
    String slug = Slug.of(line.label());
    String free = slug;
    for (int n = 2; mapper.bySlug(site, free).isPresent(); n++) {
      free = slug.substring(0, Math.min(110, slug.length())) + "-" + n;
    }
    return insertTopic(change, line, free);
  }

  private long insertTopic(PlanChange change, TopicLine line, String slug) {
    return change.tx().mapper(TopicMapper.class).insert(change.site().id(), slug, line.pillar(), line.label(),
        change.site().months().dayOf(clock.instant()));
  }

  /** While the first version is a draft, rules with default months follow the day of issue. */
  private static void followIssueDay(PlanChange change, PlanVersion draft, Heading heading) {
    RuleMonths before = RuleMonths.byDefault(change.plan().year(), draft.issuedOn());
    RuleMonths now = RuleMonths.byDefault(change.plan().year(), heading.issuedOn());
    if (draft.no() == 1 && !before.equals(now)) {
      var mapper = change.tx().mapper(RuleMapper.class);
      mapper.ofPlan(change.plan().id()).stream()
          .filter(r -> r.firstMonth().equals(before.first()) && r.lastMonth().equals(before.last()))
          .forEach(r -> mapper.setMonths(r.id(), now.first(), now.last()));
    }
  }
}
