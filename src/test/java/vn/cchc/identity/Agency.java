package vn.cchc.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Tx;
import vn.cchc.journal.Journal;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** An agency for tests: two departments, a site, and somebody in every role; all with one password. */
public final class Agency {
  public static final String PASSWORD = "rừng xanh 2026 suối";
  private static final String HASH = Passwords.hash(PASSWORD);
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  private final @Nullable RunningDesk desk;
  private final Database database;
  private final Journal journal;
  private final Units units;
  private final AddAccount addAccount;
  public final String slug;
  public long root;
  public long first;
  public long second;
  public long site;

  private Agency(@Nullable RunningDesk desk, Database database, Journal journal, Clock clock, String slug) {
    this.desk = desk;
    this.database = database;
    this.journal = journal;
    this.slug = slug;
    this.units = new Units(database, journal);
    this.addAccount = new AddAccount(database, journal, clock);
  }

  /** Accounts slug.bientap (first), slug.bientap2 (second), slug.truongphong, slug.vanphong, slug.lanhdao, slug.admin. */
  public static Agency in(RunningDesk desk, String slug) {
    return filled(new Agency(desk, desk.database(), desk.journal(), desk.clock, slug));
  }

  /** For tests of the parts behind HTTP: nobody signs in. */
  public static Agency in(Database database, Journal journal, Clock clock, String slug) {
    return filled(new Agency(null, database, journal, clock, slug));
  }

  private static Agency filled(Agency agency) {
    agency.database.change(agency::fill);
    return agency;
  }

  private void fill(Tx tx) {
    root = unit(tx, null, UnitKind.AGENCY, "Cơ quan " + slug);
    first = unit(tx, root, UnitKind.DEPARTMENT, "Phòng Nội vụ");
    second = unit(tx, root, UnitKind.DEPARTMENT, "Văn phòng");
    var footer = new SiteFields.Footer("Cơ quan " + slug, "Ông Nguyễn Văn A", "Số 1, đường Hùng Vương", "0205 000 000",
        "vp@example.vn", "Giờ hành chính");
    site = new Sites(database, journal).add(tx, null, new SiteFields(slug, "Cải cách hành chính " + slug, root,
        "Asia/Ho_Chi_Minh", List.of("vi"), "#0b5394", "#7a1f1f", footer, false));
    account(tx, "bientap", Role.AUTHOR, first);
    account(tx, "bientap2", Role.AUTHOR, second);
    account(tx, "truongphong", Role.HEAD, first);
    account(tx, "vanphong", Role.DESK, root);
    account(tx, "lanhdao", Role.LEADER, root);
    account(tx, "admin", Role.ADMIN, root);
  }

  public long unit(Tx tx, Long parent, UnitKind kind, String name) {
    return units.add(tx, null, new UnitFields(parent, kind, name, "", START, null));
  }

  public long account(Tx tx, String who, Role role, long unit) {
    return addAccount.in(tx, null, new AccountFields(slug + "." + who, "Người " + who, "Chức vụ " + who), HASH,
        List.of(new Grant(role, unit)));
  }

  public long id(String who) {
    return database.read(tx -> tx.mapper(AccountMapper.class).byUsername(slug + "." + who)).orElseThrow().id();
  }

  public Actor actor(String who) {
    return new Registry(database).actor(id(who));
  }

  public Person person(String who) {
    return Person.signedIn(Objects.requireNonNull(desk, "no web server"), slug + "." + who, PASSWORD);
  }

  public static Today today(RunningDesk desk) {
    return new Today(desk.clock, ZoneId.of("Asia/Ho_Chi_Minh"));
  }
}
