package vn.cchc.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;

/** One account: its form, its one-time link, disabling and enabling it. */
@Path("desk/tai-khoan/{id: \\d{1,18}}")
public final class AccountPages {
  private final Database database;
  private final EditAccount edit;
  private final DisableAccount disable;
  private final OneTimeLinks oneTimeLinks;
  private final Links links;

  public AccountPages(Database database, EditAccount edit, DisableAccount disable, OneTimeLinks oneTimeLinks, Links links) {
    this.database = database;
    this.edit = edit;
    this.disable = disable;
    this.oneTimeLinks = oneTimeLinks;
    this.links = links;
  }

  @GET
  public Screen form(@PathParam("id") long id, @Context Actor actor) {
    Account account = managed(actor, id);
    var rows = AccountForm.rows(database.read(tx -> tx.mapper(AccountMapper.class).grantsOf(id)));
    return screen(actor, account, AccountForm.of(account), rows, List.of(), false);
  }

  @POST
  public Response save(@PathParam("id") long id, Form form, @Context Actor actor) {
    Account account = managed(actor, id);
    var rows = AccountForm.typedRows(form);
    var loop = FormLoop.showing(problems -> screen(actor, account, form, rows, problems, false))
        .whenStale(stale -> screen(actor, managed(actor, id), form, rows, List.of(Problem.above(stale)), true));
    return loop.answer(() -> {
      edit.by(actor, id, form.number("version"), AccountForm.read(form), AccountForm.grants(rows));
      return done(id, "account.saved");
    });
  }

  /** Asks first: the person who is signed out loses whatever they have not saved. */
  @GET
  @Path("khoa")
  public Screen confirm(@PathParam("id") long id, @Context Actor actor) {
    return Screen.of("identity/accountclose", managed(actor, id));
  }

  @POST
  @Path("khoa")
  public Response close(@PathParam("id") long id, @Context Actor actor) {
    disable.by(actor, id);
    return done(id, "account.closed");
  }

  @POST
  @Path("mo")
  public Response open(@PathParam("id") long id, @Context Actor actor) {
    disable.undo(actor, id);
    return done(id, "account.opened");
  }

  /** Shows the link itself: it is known now and never again. */
  @POST
  @Path("lien-ket")
  public Response link(@PathParam("id") long id, @Context Actor actor, @Context UriInfo uri) {
    Account account = managed(actor, id);
    return Response.ok(LinkPage.screen(account.fullName(), id, oneTimeLinks.issueBy(actor, id), links, uri.getBaseUri())).build();
  }

  private Response done(long id, String what) {
    return links.goTo("/tai-khoan/" + id + "?done=" + what);
  }

  private static Screen screen(Actor actor, Account account, Form typed, List<AccountForm.GrantRow> rows,
      List<Problem> problems, boolean stale) {
    return Screen.of("identity/accountform", new AccountForm(account, typed, AccountForm.withSpare(rows), problems,
        AccountsPages.roles(actor), units(actor, rows), account.id() == actor.id(), stale ? account : null));
  }

  /** A role in a unit that has ended remains visible. */
  private static List<UnitChoice> units(Actor actor, List<AccountForm.GrantRow> rows) {
    var held = rows.stream().map(AccountForm.GrantRow::unit).toList();
    return UnitChoice.of(actor.units(), u -> actor.manages(u.id())
        && (u.validTo() == null && UnitsPages.PARENTS.contains(u.kind()) || held.contains(String.valueOf(u.id()))));
  }

  private Account managed(Actor actor, long id) {
    return database.read(tx -> EditAccount.managedBy(tx, actor, id));
  }
}
