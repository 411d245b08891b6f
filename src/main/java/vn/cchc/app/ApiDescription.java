package vn.cchc.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.http.Links;
import vn.cchc.http.Open;
import vn.cchc.http.Screen;

/** The API described from its own resources: as OpenAPI for machines, as one page for people. */
@Open
@Path("/")
public final class ApiDescription {
  private static final String ERRORS = "400 unreadable or unknown field, 401 no session, 403 not yours or no token, "
      + "404 none, 409 wrong state or stale, 422 requirements: all as application/problem+json (RFC 9457) with an id";

  /** One call, for the page. */
  record Call(String method, String path, String summary) {}

  /** Every call, in the order of the paths. */
  record DocsPage(List<Call> calls) {}

  private final OpenAPI description;

  ApiDescription(Collection<Object> resources, Links links) {
    Set<Class<?>> api = resources.stream().map(Object::getClass).filter(ApiDescription::ofApi).collect(Collectors.toSet());
    var base = new OpenAPI()
        .info(new Info().title("cchc-desk").version("v1").description("Times are ISO 8601 in UTC. Every write carries "
            + "X-CSRF-Token from POST /session. Lists answer {items, page, size, total}. Errors: " + ERRORS))
        .addServersItem(new Server().url(links.to("/")));
    description = new Reader(new SwaggerConfiguration().openAPI(base)).read(api);
    description.getPaths().values().forEach(path -> path.readOperations().forEach(ApiDescription::addErrors));
  }

  private static boolean ofApi(Class<?> type) {
    Path path = type.getAnnotation(Path.class);
    return path != null && path.value().startsWith("api/v1");
  }

  private static void addErrors(Operation operation) {
    operation.getResponses().addApiResponse("4XX", new ApiResponse().description(ERRORS));
  }

  @GET
  @Path("api/v1/openapi.json")
  @Produces("application/json;charset=utf-8")
  public String openApi() throws JsonProcessingException {
    return Json.mapper().writeValueAsString(description);
  }

  @GET
  @Path("api-docs")
  @Produces("text/html;charset=utf-8")
  public Screen docs() {
    return Screen.of("app/apidocs", new DocsPage(new TreeMap<>(description.getPaths()).entrySet().stream()
        .flatMap(path -> calls(path.getKey(), path.getValue()).stream()).toList()));
  }

  private static List<Call> calls(String path, PathItem item) {
    return item.readOperationsMap().entrySet().stream().map(call -> new Call(call.getKey().name(), path,
        call.getValue().getSummary() == null ? "" : call.getValue().getSummary())).toList();
  }
}
