package vn.cchc.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.Times;

/** The form that says which units a group consists of: its members with their days, and a list to add from. */
@Path("desk/don-vi/{id: \\d{1,18}}/thanh-vien")
public final class MemberPages {
  private static final int MOST_ROWS = 1_000;

  record MembersPage(Unit group, List<Row> rows, List<UnitChoice> others, Form typed, List<Problem> problems) {
    boolean ticked(UnitChoice unit) {
      return typed.all("add").contains(String.valueOf(unit.id()));
    }
  }

  /** One member as typed. */
  record Row(long unit, String name, String from, String to, boolean leaves) {}

  private final Database database;
  private final SetMembers setMembers;
  private final Today today;
  private final Links links;

  public MemberPages(Database database, SetMembers setMembers, Today today, Links links) {
    this.database = database;
    this.setMembers = setMembers;
    this.today = today;
    this.links = links;
  }

  @GET
  public Screen form(@PathParam("id") long id, @Context Actor actor) {
    Unit group = managed(actor, id);
    var rows = database.read(tx -> tx.mapper(UnitMapper.class).members(id)).stream().map(m -> new Row(m.unitId(),
        name(actor, m.unitId()), Times.HANOI.day(m.validFrom()), Times.HANOI.day(m.validTo()), false)).toList();
    return screen(actor, group, rows, Form.of("addFrom", Times.HANOI.day(today.day())), List.of());
  }

  @POST
  public Response save(@PathParam("id") long id, Form form, @Context Actor actor) {
    managed(actor, id);
    var rows = rows(form, actor);
    return FormLoop.showing(problems -> screen(actor, managed(actor, id), rows, form, problems)).whenStale("fault.stale").answer(() -> {
      setMembers.by(actor, id, form.number("version"), members(form, rows));
      return links.goTo("/don-vi/" + id + "?done=unit.members-saved");
    });
  }

  private static List<Row> rows(Form form, Actor actor) {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < MOST_ROWS && form.names().contains("unit-" + i); i++) {
      long unit = form.id("unit-" + i);
      rows.add(new Row(unit, name(actor, unit), form.get("from-" + i), form.get("to-" + i), form.ticked("leaves-" + i)));
    }
    return rows;
  }

  private List<Member> members(Form form, List<Row> rows) {
    var faults = new ArrayList<Problem>();
    var members = new ArrayList<Member>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).leaves()) {
        @Nullable LocalDate from = form.day("from-" + i, faults);
        @Nullable LocalDate to = form.day("to-" + i, faults);
        members.add(new Member(rows.get(i).unit(), from == null ? today.day() : from, to));
      }
    }
    @Nullable LocalDate added = form.day("addFrom", faults);
    form.ids("add").forEach(unit -> members.add(new Member(unit, added == null ? today.day() : added, null)));
    Problems.refuseAny(faults);
    return members;
  }

  private static Screen screen(Actor actor, Unit group, List<Row> rows, Form typed, List<Problem> problems) {
    var inside = rows.stream().filter(r -> r.to().isEmpty()).map(Row::unit).toList();
    var others = UnitChoice.of(actor.units(), u -> UnitsPages.PARENTS.contains(u.kind()) && u.validTo() == null
        && actor.units().within(u.id(), root(actor, group)) && !inside.contains(u.id()));
    return Screen.of("identity/unitmembers", new MembersPage(group, rows, others, typed, problems));
  }

  private static long root(Actor actor, Unit group) {
    var path = actor.units().upFrom(group.id());
    return path.get(path.size() - 1).id();
  }

  private static String name(Actor actor, long unit) {
    return actor.units().unit(unit).map(Unit::name).orElse("");
  }

  private Unit managed(Actor actor, long id) {
    return database.read(tx -> Registry.unitManagedBy(tx, actor, id));
  }
}
