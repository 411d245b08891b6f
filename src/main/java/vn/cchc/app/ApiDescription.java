package vn.cchc.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.http.Links;
import vn.cchc.http.Open;

/** The API described from its own resources, as OpenAPI. */
@Open
@Path("api/v1/openapi.json")
public final class ApiDescription {
  private static final String ERRORS = "400 unreadable or unknown field, 401 no session, 403 not yours or no token, "
      + "404 none, 409 wrong state or stale, 422 requirements: all as application/problem+json (RFC 9457) with an id";

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
  @Produces("application/json;charset=utf-8")
  public String openApi() throws JsonProcessingException {
    return Json.mapper().writeValueAsString(description);
  }

  OpenAPI description() {
    return description;
  }
}
