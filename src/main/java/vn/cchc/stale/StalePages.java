package vn.cchc.stale;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.route.Signers;
import vn.cchc.route.State;
import vn.cchc.stale.StaleMapper.Line;

/** The list of articles whose procedures have changed; the filters are in the address. */
@Path("desk/thu-tuc/ra-soat")
public final class StalePages {
  /** Whether a line still needs somebody's attention. */
  enum Look { OPEN, DEALT }

  /** What happened to the procedure. */
  enum Turned { AMENDED, ENDED }

  /** wrong is the line whose reason was refused, with what was typed. */
  record ListPage(Actor actor, Page<Line> list, Pager pager, ListQuery query, List<Site> sites, Look look, Map<Long, String> people, long wrong,
      String typed, List<Problem> problems) {
    boolean filtered() {
      return query.filter("site").isPresent() || query.filter("change").isPresent();
    }

    State state(Line line) {
      return State.valueOf(line.editionState());
    }

    boolean mayKeep(Line line) {
      return StaleContents.mayKeep(actor, line.unitId());
    }

    String by(Line line) {
      return line.dealtBy() == null ? "" : people.getOrDefault(line.dealtBy(), "");
    }
  }

  private final StaleContents contents;
  private final Database database;
  private final Registry registry;
  private final Links links;

  public StalePages(StaleContents contents, Database database, Registry registry, Links links) {
    this.contents = contents;
    this.database = database;
    this.registry = registry;
    this.links = links;
  }

  @GET
  public Screen list(@BeanParam ListQuery query, @Context Actor actor) {
    return Screen.of("stale/list", page(query, actor, 0, "", List.of()));
  }

  private ListPage page(ListQuery query, Actor actor, long wrong, String typed, List<Problem> problems) {
    Site site = query.filter("site").map(registry::site).orElse(null);
    Look look = query.choice("look", Look.class).orElse(Look.OPEN);
    Boolean ended = query.choice("change", Turned.class).map(t -> t == Turned.ENDED).orElse(null);
    var list = contents.list(actor, site, look == Look.OPEN, ended, query.paging(25));
    var sites = registry.sites().stream().filter(actor::belongsTo).toList();
    return new ListPage(actor, list, Pager.of(list, query), query, sites, look, people(list.items()), wrong, typed, problems);
  }

  private Map<Long, String> people(List<Line> lines) {
    var accounts = lines.stream().map(Line::dealtBy).filter(Objects::nonNull).collect(Collectors.toSet());
    return database.read(tx -> accounts.stream()
        .collect(Collectors.toMap(id -> id, id -> String.join("", Signers.names(tx, java.util.Set.of(id))))));
  }

  /** "Giữ nguyên": what was typed stays in the form if the reason is refused. */
  @POST
  @Path("{id: \\d{1,18}}/giu-nguyen")
  public Response keep(@PathParam("id") long id, @BeanParam ListQuery query, Form form, @Context Actor actor) {
    String reason = form.get("reason");
    return FormLoop.showing(problems -> Screen.of("stale/list", page(query, actor, id, reason, problems))).answer(() -> {
      contents.keep(actor, id, reason);
      return links.goTo("/thu-tuc/ra-soat?done=cited.kept");
    });
  }
}
