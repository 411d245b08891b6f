package vn.cchc.identity;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;
import vn.cchc.http.Screen;
import vn.cchc.http.Times;

/** The tree of units as a list, and the form for a new one. */
@Path("desk/don-vi")
public final class UnitsPages {
  /** A group or a partner has no units below it. */
  static final Set<UnitKind> PARENTS = EnumSet.of(UnitKind.AGENCY, UnitKind.DEPARTMENT);

  record UnitsPage(Page<UnitRow> list, Pager pager, ListQuery query, boolean sorted) {
    boolean filtered() {
      return !query.q().isEmpty() || query.filter("kind").isPresent() || query.filter("state").isPresent();
    }
  }

  private final Database database;
  private final Units units;
  private final Today today;
  private final Links links;

  public UnitsPages(Database database, Units units, Today today, Links links) {
    this.database = database;
    this.units = units;
    this.today = today;
    this.links = links;
  }

  @GET
  public Screen list(@BeanParam ListQuery query, @Context Actor actor) {
    actor.demandOffice();
    var accounts = database.read(tx -> tx.mapper(UnitMapper.class).accountsPerUnit()).stream()
        .collect(Collectors.toMap(UnitCount::unitId, UnitCount::accounts));
    var list = new UnitList(actor, today.day(), accounts).page(query);
    return Screen.of("identity/units", new UnitsPage(list, Pager.of(list, query), query, query.sort(UnitList.SORTS).equals("name")));
  }

  @GET
  @Path("moi")
  public Screen blank(@BeanParam ListQuery query, @Context Actor actor) {
    actor.demandOffice();
    @Nullable String under = query.id("parent").map(String::valueOf).orElse("");
    var typed = Form.of("parent", under, "kind", UnitKind.DEPARTMENT.name(), "validFrom", Times.HANOI.day(today.day()));
    return screen(actor, typed, List.of());
  }

  @POST
  public Response add(Form form, @Context Actor actor) {
    actor.demandOffice();
    return FormLoop.showing(problems -> screen(actor, form, problems)).answer(() -> {
      long id = units.add(actor, UnitForm.read(form, null));
      return links.goTo("/don-vi/" + id + "?done=unit.added");
    });
  }

  private static Screen screen(Actor actor, Form typed, List<Problem> problems) {
    return Screen.of("identity/unitform", new UnitForm(null, typed, problems, UnitChoice.managedBy(actor, PARENTS), null));
  }
}
