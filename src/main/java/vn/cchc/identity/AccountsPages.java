package vn.cchc.identity;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.db.Database;
import vn.cchc.db.Page;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;
import vn.cchc.http.Screen;

/** The list of accounts, and the form for a new one. */
@Path("desk/tai-khoan")
public final class AccountsPages {
  private static final int USUAL_SIZE = 25;

  record AccountsPage(Page<AccountRow> list, Pager pager, ListQuery query, AccountFilter filter, List<UnitChoice> units) {
    boolean filtered() {
      return filter.like() != null || filter.role() != null || filter.state() != AccountFilter.State.OPEN
          || query.filter("unit").isPresent();
    }
  }

  record AccountRow(Account account, List<Held> roles) {}

  /** A role with the name of its unit. */
  record Held(Role role, String unit) {}

  private final Database database;
  private final AddAccount addAccount;
  private final OneTimeLinks oneTimeLinks;
  private final Links links;

  public AccountsPages(Database database, AddAccount addAccount, OneTimeLinks oneTimeLinks, Links links) {
    this.database = database;
    this.addAccount = addAccount;
    this.oneTimeLinks = oneTimeLinks;
    this.links = links;
  }

  @GET
  public Screen list(@BeanParam ListQuery query, @Context Actor actor) {
    actor.demandOffice();
    var filter = AccountFilter.of(query, actor);
    var paging = query.paging(USUAL_SIZE);
    var page = database.read(tx -> {
      var accounts = tx.mapper(AccountMapper.class);
      var found = accounts.list(filter, paging);
      var grants = accounts.grantsOfAll(found.stream().map(Account::id).toList()).stream()
          .collect(Collectors.groupingBy(AccountGrant::accountId));
      return Page.of(found.stream().map(a -> row(a, grants.getOrDefault(a.id(), List.of()), actor)).toList(),
          paging, accounts.count(filter));
    });
    return Screen.of("identity/accounts", new AccountsPage(page, Pager.of(page, query), query, filter, units(actor)));
  }

  private static AccountRow row(Account account, List<AccountGrant> grants, Actor actor) {
    return new AccountRow(account, grants.stream().map(g ->
        new Held(g.role(), actor.units().unit(g.unitId()).map(Unit::shortName).orElse(""))).toList());
  }

  @GET
  @Path("moi")
  public Screen blank(@BeanParam ListQuery query, @Context Actor actor) {
    actor.demandOffice();
    var rows = List.of(new AccountForm.GrantRow(Role.AUTHOR.name(), query.id("unit").map(String::valueOf).orElse("")));
    return screen(actor, Form.of("language", "vi"), rows, List.of());
  }

  /** Shows the one-time link itself: it is known now and never again. */
  @POST
  public Response add(Form form, @Context Actor actor, @Context UriInfo uri) {
    actor.demandOffice();
    var rows = AccountForm.typedRows(form);
    return FormLoop.showing(problems -> screen(actor, form, rows, problems)).answer(() -> {
      long id = addAccount.by(actor, AccountForm.read(form), AccountForm.grants(rows));
      return Response.status(201).entity(LinkPage.screen(form.get("fullName"), id,
          oneTimeLinks.issueBy(actor, id), links, uri.getBaseUri())).build();
    });
  }

  private static Screen screen(Actor actor, Form typed, List<AccountForm.GrantRow> rows, List<Problem> problems) {
    return Screen.of("identity/accountform", new AccountForm(null, typed, AccountForm.withSpare(rows), problems,
        roles(actor), units(actor), false, null));
  }

  static List<Role> roles(Actor actor) {
    var roles = new ArrayList<>(EnumSet.allOf(Role.class));
    roles.removeIf(r -> r == Role.ADMIN && !actor.administers());
    return roles;
  }

  static List<UnitChoice> units(Actor actor) {
    return UnitChoice.managedBy(actor, UnitsPages.PARENTS);
  }
}
