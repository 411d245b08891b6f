package vn.cchc.article;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Page;
import vn.cchc.fault.Malformed;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.route.State;

/** Articles by API: write, list, read, save, open the next edition. */
@Path("api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ArticlesResource {
  /** The version seen when the next edition is opened; may be left out. */
  public record OpenInput(@Nullable Integer version) {}

  private final WriteArticle write;
  private final ReadArticles read;
  private final Registry registry;
  private final Links links;

  public ArticlesResource(WriteArticle write, ReadArticles read, Registry registry, Links links) {
    this.write = write;
    this.read = read;
    this.registry = registry;
    this.links = links;
  }

  /** 201 with the article as a draft; 422 with every fault; 403 in a unit that is not the writer's. */
  @POST
  @Operation(summary = "Begins an article as a draft: 201; 422 with every fault; 403 in a unit that is not the writer's")
  public Response begin(@Nullable ArticleInput sent, @Context Actor actor) {
    var article = write.begin(actor, needed(sent));
    return Response.created(URI.create(links.to("/api/v1/articles/" + article.id()))).entity(article).build();
  }

  /** Filters state, unit, site, kind, q; sort updated, title or unit. */
  @GET
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Articles that the caller may see; filters state, unit, site, kind, q; sort updated, title or unit")
  public Page<ArticleItem> list(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = query.filter("site").map(registry::site).orElse(null);
    return read.list(actor, site, query.id("unit"), query.choice("state", State.class),
        query.choice("kind", Kind.class), false, query.q(), query.sort(List.of("updated", "title", "unit")), query.paging(25));
  }

  @GET
  @Path("{id:\\d+}")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "One article: the working edition, else the live one, with the actions open to the caller")
  public ArticleAnswer one(@PathParam("id") long id, @Context Actor actor) {
    return read.one(actor, id);
  }

  /** 409 {current, yours} when version is not the newest; 400 where a field is unknown. */
  @PUT
  @Path("{id:\\d+}")
  @Operation(summary = "Saves the working edition; 409 {current, yours} when version is stale")
  public ArticleAnswer save(@PathParam("id") long id, @Nullable ArticleInput sent, @Context Actor actor) {
    return write.save(actor, id, needed(sent));
  }

  @POST
  @Path("{id:\\d+}/editions")
  @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
  @Operation(summary = "Opens the next edition of an article that has been published: 201")
  public Response openEdition(@PathParam("id") long id, @Nullable OpenInput sent, @Context Actor actor) {
    return Response.status(Response.Status.CREATED)
        .entity(write.openEdition(actor, id, sent == null ? null : sent.version())).build();
  }

  private static ArticleInput needed(@Nullable ArticleInput sent) {
    if (sent == null) {
      throw new Malformed("fault.unreadable");
    }
    return sent;
  }
}
