package vn.cchc.identity;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.db.Tx;
import vn.cchc.fault.NotFound;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;
import vn.cchc.http.Screen;
import vn.cchc.journal.JournalMapper;
import vn.cchc.journal.JournalRow;

/** Who did what, newest first: DESK sees its own sites, ADMIN everything. */
@Path("desk/nhat-ky")
public final class JournalPages {
  private static final int USUAL_SIZE = 50;

  record JournalPage(Page<Line> list, Pager pager, List<Site> sites, @Nullable Long site, boolean all) {
    boolean chosen(Site which) {
      return site != null && site == which.id();
    }
  }

  /** A row with today's names in place of ids. */
  record Line(JournalRow row, @Nullable String actor, @Nullable String forWhom, @Nullable String subject, @Nullable String site) {
    /** People sign in as themselves: naming them twice adds nothing. */
    boolean ofHimself() {
      return row.subjectType().equals("ACCOUNT") && row.actor() != null && row.actor() == row.subjectId();
    }
  }

  private final Database database;

  public JournalPages(Database database) {
    this.database = database;
  }

  @GET
  public Screen list(@BeanParam ListQuery query, @Context Actor actor) {
    actor.demandOffice();
    Optional<Long> asked = query.id("site");
    var paging = query.paging(USUAL_SIZE);
    return Screen.of("identity/journal", database.read(tx -> {
      var sites = tx.mapper(SiteMapper.class).all().stream().filter(s -> actor.manages(s.ownerUnitId())).toList();
      @Nullable Long site = asked.orElseGet(() -> actor.administers() || sites.isEmpty() ? null : sites.get(0).id());
      if (site == null ? !actor.administers() : sites.stream().noneMatch(s -> s.id() == site)) {
        throw new NotFound("fault.no-page");
      }
      var page = rows(tx, site, paging);
      var named = new Names(tx, actor, page.items(), sites);
      var lines = page.map(named::line);
      return new JournalPage(lines, Pager.of(lines, query), sites, site, actor.administers());
    }));
  }

  private static Page<JournalRow> rows(Tx tx, @Nullable Long site, Paging paging) {
    var journal = tx.mapper(JournalMapper.class);
    return site == null
        ? Page.of(journal.newest(paging.size(), paging.offset()), paging, journal.head().seq())
        : Page.of(journal.newestOfSite(site, paging.size(), paging.offset()), paging, journal.countOfSite(site));
  }

  /** The journal keeps ids; the names are looked up for the page only. */
  private static final class Names {
    private final Map<Long, Account> accounts;
    private final UnitTree units;
    private final Collection<Site> sites;

    Names(Tx tx, Actor actor, List<JournalRow> rows, Collection<Site> sites) {
      Set<Long> ids = new HashSet<>();
      for (JournalRow row : rows) {
        add(ids, row.actor());
        add(ids, row.forWhom());
        add(ids, row.subjectType().equals("ACCOUNT") ? row.subjectId() : null);
      }
      this.accounts = tx.mapper(AccountMapper.class).named(ids).stream().collect(Collectors.toMap(Account::id, Function.identity()));
      this.units = actor.units();
      this.sites = sites;
    }

    private static void add(Set<Long> ids, @Nullable Long id) {
      if (id != null) {
        ids.add(id);
      }
    }

    Line line(JournalRow row) {
      return new Line(row, person(row.actor()), person(row.forWhom()), subject(row), site(row.siteId()));
    }

    private @Nullable String person(@Nullable Long id) {
      return id == null ? null : Optional.ofNullable(accounts.get(id)).map(Account::named).orElse("№ " + id);
    }

    private @Nullable String site(@Nullable Long id) {
      return id == null ? null : sites.stream().filter(s -> s.id() == id).map(Site::name).findFirst().orElse(null);
    }

    private @Nullable String subject(JournalRow row) {
      return switch (row.subjectType()) {
        case "ACCOUNT" -> Optional.ofNullable(accounts.get(row.subjectId())).map(Account::fullName).orElse(null);
        case "UNIT" -> units.unit(row.subjectId()).map(Unit::name).orElse(null);
        case "SITE" -> site(row.subjectId());
        default -> null;
      };
    }
  }
}
