package vn.cchc.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;

/** Finds plans, topics and rules for all other packages; only reads. */
public final class Plans {
  private final Database database;

  public Plans(Database database) {
    this.database = database;
  }

  public List<PlanLine> ofSite(long site) {
    return database.read(tx -> tx.mapper(PlanMapper.class).linesOf(site));
  }

  public Optional<Plan> ofYear(long site, int year) {
    return database.read(tx -> tx.mapper(PlanMapper.class).ofYear(site, year));
  }

  /** The version asked for, otherwise the one in force, otherwise the newest that was not dropped. */
  public PlanWhole whole(long id, @Nullable Integer no) {
    return database.read(tx -> whole(tx, id, no));
  }

  public static PlanWhole whole(Tx tx, long id, @Nullable Integer no) {
    Plan plan = tx.mapper(PlanMapper.class).byId(id).orElseThrow(() -> new NotFound("fault.no-plan"));
    List<PlanVersion> versions = tx.mapper(VersionMapper.class).ofPlan(id);
    PlanVersion shown = (no == null ? usual(versions) : versions.stream().filter(v -> v.no() == no).findFirst())
        .orElseThrow(() -> new NotFound("fault.no-plan"));
    Contents contents = Contents.of(tx, shown.id());
    return new PlanWhole(plan, versions, shown, contents.bases(), contents.topics(), contents.tasks(), contents.recipients(),
        rules(tx, id));
  }

  private static Optional<PlanVersion> usual(List<PlanVersion> versions) {
    return versions.stream().filter(v -> v.state() == VersionState.ISSUED).findFirst()
        .or(() -> versions.stream().filter(v -> v.state() != VersionState.DROPPED).reduce((a, b) -> b));
  }

  public static List<RuleWhole> rules(Tx tx, long plan) {
    var mapper = tx.mapper(RuleMapper.class);
    var minima = mapper.minimaOf(plan);
    var kinds = mapper.kindsOf(plan);
    return mapper.ofPlan(plan).stream().map(r -> new RuleWhole(r,
        minima.stream().filter(m -> m.ruleId() == r.id()).toList(),
        kinds.stream().filter(k -> k.ruleId() == r.id()).map(RuleMapper.RuleKind::kind).toList())).toList();
  }

  /** The rules that bind in a month, each with that month's minimum. */
  public static List<RuleInForce> rulesIn(Tx tx, long site, YearMonth month) {
    return tx.mapper(RuleMapper.class).inForce(site, month);
  }

  /** Every topic that the site ever had. */
  public List<Topic> everyTopic(long site) {
    return database.read(tx -> tx.mapper(TopicMapper.class).ofSite(site));
  }

  /** Topics that an article may have on a day, in the order in which the site created them. */
  public List<Topic> topics(long site, LocalDate day) {
    return database.read(tx -> tx.mapper(TopicMapper.class).validOn(site, day));
  }

  /** The topics' letters and labels in the plan in force in a year. */
  public List<PlanTopic> topicsInPlan(long site, int year) {
    return database.read(tx -> tx.mapper(TopicMapper.class).inForce(site, year));
  }
}
