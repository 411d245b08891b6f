package vn.cchc.decision;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Page;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.Problems;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.ProcedureCode;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.Actions;
import vn.cchc.route.State;

/** Decisions by API: write, list, read, judge the items, and move along the route. */
@Path("api/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DecisionsResource {
  /** The verdict on one item, or on all that have none. */
  public record Judgement(@Nullable Boolean accept) {}

  private static final String CODE = "{code:" + ProcedureCode.PATTERN + "}";

  private final WriteDecision write;
  private final ReadDecisions read;
  private final JudgeItems judge;
  private final Actions<Decision, DecisionDossier, DecisionAnswer> actions;
  private final Registry registry;
  private final Links links;

  public DecisionsResource(WriteDecision write, ReadDecisions read, JudgeItems judge, Actions<Decision, DecisionDossier, DecisionAnswer> actions, Registry registry,
      Links links) {
    this.write = write;
    this.read = read;
    this.judge = judge;
    this.actions = actions;
    this.registry = registry;
    this.links = links;
  }

  @POST
  @Operation(summary = "Begins a decision as a draft: 201; 422 with every fault; 403 in a unit that is not the writer's")
  public Response begin(@Nullable DecisionInput sent, @Context Actor actor) {
    var decision = write.begin(actor, needed(sent));
    return Response.created(URI.create(links.to("/api/v1/decisions/" + decision.id()))).entity(decision).build();
  }

  @GET
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Decisions that the caller may see; filters site, state, year, q; sort issued, effective, number or updated")
  public Page<DecisionItem> list(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = query.filter("site").map(registry::site).orElse(null);
    return read.list(actor, site, query.choice("state", State.class).orElse(null),
        query.id("year").map(Long::intValue).orElse(null), query.q(),
        query.sort(List.of("issued", "effective", "number", "updated")), query.paging(25)).map(DecisionItem::of);
  }

  @GET
  @Path("{id:\\d+}")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "One decision with the actions open to the caller and how many items have been looked at")
  public DecisionAnswer one(@PathParam("id") long id, @Context Actor actor) {
    return read.one(actor, id);
  }

  @PUT
  @Path("{id:\\d+}")
  @Operation(summary = "Saves heading and bases, adds items; 409 {current, yours} when version is stale")
  public DecisionAnswer save(@PathParam("id") long id, @Nullable DecisionInput sent, @Context Actor actor) {
    return write.save(actor, id, needed(sent));
  }

  /** Filters change and accepted=yes|no|open. */
  @GET
  @Path("{id:\\d+}/items")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "The items, each compared word by word with the text before; filters change, accepted (yes, no, open)")
  public Page<ItemAnswer> items(@PathParam("id") long id, @BeanParam ListQuery query, @Context Actor actor) {
    Optional<Change> change = query.choice("change", Change.class);
    return read.items(actor, id, change.orElse(null), query.filter("accepted").orElse(null), query.paging(25));
  }

  @GET
  @Path("{id:\\d+}/items/" + CODE)
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "One item with its compare")
  public ItemAnswer item(@PathParam("id") long id, @PathParam("code") String code, @Context Actor actor) {
    return read.item(actor, id, code);
  }

  @POST
  @Path("{id:\\d+}/items")
  @Operation(summary = "The same verdict on every item that has none yet; answers the decision")
  public DecisionAnswer judgeOpen(@PathParam("id") long id, @Nullable Judgement sent, @Context Actor actor) {
    return judge.judgeOpen(actor, id, null, verdict(sent));
  }

  @POST
  @Path("{id:\\d+}/items/" + CODE)
  @Operation(summary = "Accepts or refuses one item {accept}; answers the decision")
  public DecisionAnswer judge(@PathParam("id") long id, @PathParam("code") String code, @Nullable Judgement sent,
      @Context Actor actor) {
    return judge.judge(actor, id, code, verdict(sent));
  }

  @DELETE
  @Path("{id:\\d+}/items/" + CODE)
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Takes an item out of a decision that is being written; answers the decision")
  public DecisionAnswer remove(@PathParam("id") long id, @PathParam("code") String code, @Context Actor actor) {
    return judge.remove(actor, id, code);
  }

  @POST
  @Path("{id:\\d+}/actions/{action}")
  @Operation(summary = "submit, recall, approve, return, schedule, unschedule, publish, withdraw, discard; edit opens a correction: 201")
  public Response act(@PathParam("id") long id, @PathParam("action") String code, @Nullable ActionInput input,
      @Context Actor actor) {
    ActionInput sent = ActionInput.needed(input);
    Action action = Action.named(code);
    if (action == Action.EDIT) {
      return Response.status(Response.Status.CREATED).entity(write.correct(actor, id, sent.version())).build();
    }
    return Response.ok(actions.act(actor, id, action, sent)).build();
  }

  private static boolean verdict(@Nullable Judgement sent) {
    if (sent == null || sent.accept() == null) {
      throw Problems.of("accept", "decision.field-needed");
    }
    return sent.accept();
  }

  private static DecisionInput needed(@Nullable DecisionInput sent) {
    if (sent == null) {
      throw new Malformed("fault.unreadable");
    }
    return sent;
  }
}
