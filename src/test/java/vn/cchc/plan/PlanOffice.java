package vn.cchc.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.OpenDatabase;
import vn.cchc.identity.AccountFields;
import vn.cchc.identity.AccountMapper;
import vn.cchc.identity.Actor;
import vn.cchc.identity.AddAccount;
import vn.cchc.identity.Grant;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Role;
import vn.cchc.identity.SiteFields;
import vn.cchc.identity.SiteMapper;
import vn.cchc.identity.Sites;
import vn.cchc.identity.UnitFields;
import vn.cchc.identity.UnitKind;
import vn.cchc.identity.UnitMapper;
import vn.cchc.identity.Units;
import vn.cchc.journal.Feed;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalMapper;
import vn.cchc.journal.JournalRow;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.TestDatabase;

/** A small agency with an office, an author, a department and a partner, and everything done with its plans. */
final class PlanOffice implements AutoCloseable {
  final MovableClock clock = new MovableClock("2026-11-21T02:00:00Z");
  private final OpenDatabase open;
  private final Journal journal;
  final EditPlan edit;
  final EditTasks tasks;
  final EditRules rules;
  final IssuePlan issue;
  final AmendPlan amend;
  final DraftPlan drafts;
  final RunOn runOn;
  final Plans plans;
  final Holidays holidays;
  final long unit = 2;
  final long partner = 3;
  final Actor desk;
  final Actor author;

  PlanOffice() {
    String url = TestDatabase.migrated();
    open = new OpenDatabase(url, TestDatabase.user(), TestDatabase.password(), 4, List.of(JournalMapper.class,
        AccountMapper.class, UnitMapper.class, SiteMapper.class, PlanMapper.class, VersionMapper.class, ContentMapper.class,
        TopicMapper.class, TaskMapper.class, RuleMapper.class, HolidayMapper.class));
    var database = open.database(clock);
    journal = new Journal(clock, new Feed(database));
    fill();
    edit = new EditPlan(database, journal, clock);
    tasks = new EditTasks(database, journal);
    rules = new EditRules(database, journal);
    issue = new IssuePlan(database, journal, clock, (tx, site, from) -> { });
    amend = new AmendPlan(database, journal, clock);
    drafts = new DraftPlan(database, journal, clock);
    runOn = new RunOn(database, journal, (tx, site, from) -> { });
    plans = new Plans(database);
    holidays = new Holidays(database, journal);
    var registry = new Registry(database);
    desk = registry.actor(1);
    author = registry.actor(2);
  }

  private void fill() {
    var units = new Units(open.database(clock), journal);
    var accounts = new AddAccount(open.database(clock), journal, clock);
    var since = LocalDate.of(2020, 1, 1);
    open.database(clock).change(tx -> {
      long root = units.add(tx, null, new UnitFields(null, UnitKind.AGENCY, "Sở Ngoại vụ", "Sở", since, null));
      units.add(tx, null, new UnitFields(root, UnitKind.DEPARTMENT, "Trung tâm", "TT", since, null));
      units.add(tx, null, new UnitFields(root, UnitKind.PARTNER, "Bưu điện", "BĐ", since, null));
      var footer = new SiteFields.Footer("Sở Ngoại vụ", "", "", "", "", "");
      new Sites(open.database(clock), journal).add(tx, null, new SiteFields("so", "CCHC", root, "Asia/Ho_Chi_Minh", List.of("vi"),
          "#0b5394", "#7a1f1f", footer, false));
      accounts.in(tx, null, new AccountFields("so.vanphong", "A", "Chánh Văn phòng"), null, List.of(new Grant(Role.DESK, root)));
      accounts.in(tx, null, new AccountFields("so.bientap", "B", "Chuyên viên"), null, List.of(new Grant(Role.AUTHOR, unit)));
    });
  }

  /** A complete draft of a year with two topics, a task, and a rule of 2 a month from February. */
  long draft(int year) {
    long plan = drafts.empty(desk, "so", year, "Tuyên truyền CCHC năm " + year);
    edit.heading(desk, plan, version(plan), heading(year, LocalDate.of(year, 1, 20)),
        List.of(new LegalBasis("Kế hoạch", "152/KH-UBND", LocalDate.of(2026, 4, 23), "UBND tỉnh", "")), List.of("Lưu: VT"));
    edit.topics(desk, plan, version(plan), List.of(new TopicLine(null, Pillar.CHI_DAO, "a", "Chỉ đạo"),
        new TopicLine(null, Pillar.TTHC, "đ", "Dịch vụ công")));
    tasks.add(desk, plan, version(plan), new TaskWhole(new Task(0, 1, "A", "Xây dựng Kế hoạch", "", "", "Kế hoạch",
        DeadlineKind.MONTH, YearMonth.of(year, 2), "T2/" + year), List.of(unit), List.of(partner)));
    rules.add(desk, plan, version(plan), rule("02 tin, bài mỗi tháng", RuleMonths.byDefault(year, LocalDate.of(year, 1, 20)), unit),
        2, List.of());
    return plan;
  }

  Heading heading(int year, @Nullable LocalDate issuedOn) {
    return new Heading("25/KH-SNgV", issuedOn, "", "Lạng Sơn", "Sở Ngoại vụ", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC",
        "Trần Thị Vân Thuỳ", "Tuyên truyền CCHC năm " + year, "", "");
  }

  Rule rule(String label, int firstMonth) {
    return rule(label, new RuleMonths(YearMonth.of(2033, firstMonth), YearMonth.of(2033, 12)), unit);
  }

  Rule ruleFor(long target, int firstMonth) {
    return rule("x", new RuleMonths(YearMonth.of(2040, firstMonth), YearMonth.of(2040, 12)), target);
  }

  private static Rule rule(String label, RuleMonths months, long target) {
    return new Rule(0, 0, 0, label, target, null, Counting.ALL, months.first(), months.last());
  }

  void issue(long plan) {
    issue.issue(desk, plan, version(plan));
  }

  void amend(long plan, LocalDate from) {
    amend.amend(desk, plan, version(plan), from, "Điều chỉnh số tin, bài");
  }

  void setMinimum(long plan, Rule rule, int minimum) {
    rules.change(desk, plan, version(plan), rule.id(), rule, minimum, List.of());
  }

  PlanWhole whole(long plan) {
    return plans.whole(plan, null);
  }

  int version(long plan) {
    return whole(plan).plan().version();
  }

  List<RuleInForce> rulesIn(YearMonth month) {
    return open.database(clock).read(tx -> Plans.rulesIn(tx, 1, month));
  }

  /** The sum of what is demanded in each month of a year. */
  List<Integer> minimaIn(int year) {
    return Stream.iterate(YearMonth.of(year, 1), m -> m.plusMonths(1)).limit(12)
        .map(m -> rulesIn(m).stream().mapToInt(RuleInForce::minimum).sum()).toList();
  }

  List<String> actionsOf(long plan) {
    return open.database(clock).read(tx -> journal.history(tx, "PLAN", plan)).stream().map(JournalRow::action).toList();
  }

  @Override
  public void close() {
    open.close();
  }
}
