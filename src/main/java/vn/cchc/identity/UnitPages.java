package vn.cchc.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Database;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.Times;

/** One unit: what it is, and the forms that correct, rename and end it. */
@Path("desk/don-vi/{id: \\d{1,18}}")
public final class UnitPages {
  /** A unit with everything below it. */
  record UnitPage(Unit unit, List<Unit> path, List<Unit> below, List<FormerName> former, List<MemberRow> members,
      long accounts, boolean mayHaveUnits) {}

  record MemberRow(Unit unit, Member member) {}

  /** Changes the unit as a form says. */
  private interface Change {
    void make(int version);
  }

  private final Database database;
  private final Units units;
  private final Today today;
  private final Links links;

  public UnitPages(Database database, Units units, Today today, Links links) {
    this.database = database;
    this.units = units;
    this.today = today;
    this.links = links;
  }

  @GET
  public Screen show(@PathParam("id") long id, @Context Actor actor) {
    return Screen.of("identity/unit", database.read(tx -> {
      Unit unit = Registry.unitManagedBy(tx, actor, id);
      var units = tx.mapper(UnitMapper.class);
      var tree = actor.units();
      var path = tree.upFrom(id).subList(1, tree.upFrom(id).size());
      var members = units.members(id).stream().map(m -> new MemberRow(tree.unit(m.unitId()).orElseThrow(), m)).toList();
      long accounts = units.accountsPerUnit().stream().filter(c -> c.unitId() == id).mapToLong(UnitCount::accounts).sum();
      return new UnitPage(unit, path, tree.childrenOf(id), units.formerNames(id), members, accounts,
          UnitsPages.PARENTS.contains(unit.kind()));
    }));
  }

  @GET
  @Path("sua")
  public Screen editForm(@PathParam("id") long id, @Context Actor actor) {
    Unit unit = managed(actor, id);
    return screen("unitform", actor, unit, Form.of("parent", unit.parentId() == null ? "" : "" + unit.parentId(),
        "name", unit.name(), "shortName", unit.shortName(), "validFrom", Times.HANOI.day(unit.validFrom())), List.of(), false);
  }

  @POST
  @Path("sua")
  public Response edit(@PathParam("id") long id, Form form, @Context Actor actor) {
    return change("unitform", "unit.saved", id, form, actor,
        version -> units.edit(actor, id, version, UnitForm.read(form, managed(actor, id).kind())));
  }

  @GET
  @Path("doi-ten")
  public Screen renameForm(@PathParam("id") long id, @Context Actor actor) {
    var typed = Form.of("from", Times.HANOI.day(today.day()));
    return screen("unitrename", actor, managed(actor, id), typed, List.of(), false);
  }

  @POST
  @Path("doi-ten")
  public Response rename(@PathParam("id") long id, Form form, @Context Actor actor) {
    return change("unitrename", "unit.renamed", id, form, actor, version ->
        units.rename(actor, id, version, form.get("name"), form.get("shortName"),
            UnitForm.demandedDay(form, "from"), today.day()));
  }

  @GET
  @Path("ket-thuc")
  public Screen endForm(@PathParam("id") long id, @Context Actor actor) {
    Unit unit = managed(actor, id);
    return screen("unitend", actor, unit, Form.of("lastDay", Times.HANOI.day(unit.validTo())), List.of(), false);
  }

  @POST
  @Path("ket-thuc")
  public Response end(@PathParam("id") long id, Form form, @Context Actor actor) {
    return change("unitend", form.filled("lastDay").isPresent() ? "unit.ended" : "unit.reopened", id, form, actor,
        version -> units.end(actor, id, version, form.filled("lastDay").isEmpty() ? null : UnitForm.demandedDay(form, "lastDay")));
  }

  private Response change(String template, String done, long id, Form form, Actor actor, Change change) {
    var loop = FormLoop.showing(problems -> screen(template, actor, managed(actor, id), form, problems, false))
        .whenStale(stale -> screen(template, actor, managed(actor, id), form, List.of(Problem.above(stale)), true));
    return loop.answer(() -> {
      change.make(form.number("version"));
      return links.goTo("/don-vi/" + id + "?done=" + done);
    });
  }

  private Screen screen(String template, Actor actor, Unit unit, Form typed, List<Problem> problems, boolean stale) {
    @Nullable Long parent = unit.parentId();
    var parents = UnitChoice.of(actor.units(), u -> parent != null && u.id() == parent
        || u.validTo() == null && UnitsPages.PARENTS.contains(u.kind()) && actor.manages(u.id()));
    return Screen.of("identity/" + template, new UnitForm(unit, typed, problems, parents, stale ? unit : null));
  }

  private Unit managed(Actor actor, long id) {
    return database.read(tx -> Registry.unitManagedBy(tx, actor, id));
  }
}
