package vn.cchc.article;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Page;
import vn.cchc.identity.Actor;
import vn.cchc.route.Action;
import vn.cchc.route.ActionInput;
import vn.cchc.route.Actions;
import vn.cchc.route.HistoryEvent;

/** The actions of the table and the history of an article, by API. */
@Path("api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
public final class ActionsResource {
  private final Actions<Edition, ArticleDossier, ArticleAnswer> actions;
  private final ArticleHistory history;

  public ActionsResource(Actions<Edition, ArticleDossier, ArticleAnswer> actions, ArticleHistory history) {
    this.actions = actions;
    this.history = history;
  }

  @POST
  @Path("{id:\\d+}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Takes an action of the table; answers the article as it then is; 403 not yours, 409 wrong state or stale, 422 requirements")
  public ArticleAnswer act(@PathParam("id") long id, @PathParam("action") String code, @Nullable ActionInput input,
      @Context Actor actor) {
    ActionInput sent = ActionInput.needed(input);
    return actions.act(actor, id, Action.named(code), sent);
  }

  @GET
  @Path("{id:\\d+}/journal")
  @Operation(summary = "Who did what with the article, when and why")
  public Page<HistoryEvent> journal(@PathParam("id") long id, @Context Actor actor) {
    return Page.whole(history.of(actor, id));
  }
}
