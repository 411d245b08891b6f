package vn.cchc.app;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.TreeMap;
import vn.cchc.http.Open;
import vn.cchc.http.Screen;

/** The API on one page for people. */
@Open
@Path("api-docs")
public final class ApiDocs {
  record Call(String method, String path, String summary) {}

  /** Every call, in the order of the paths. */
  record DocsPage(List<Call> calls) {}

  private final DocsPage page;

  ApiDocs(OpenAPI description) {
    page = new DocsPage(new TreeMap<>(description.getPaths()).entrySet().stream()
        .flatMap(path -> calls(path.getKey(), path.getValue()).stream()).toList());
  }

  @GET
  @Produces("text/html;charset=utf-8")
  public Screen docs() {
    return Screen.of("app/apidocs", page);
  }

  private static List<Call> calls(String path, PathItem item) {
    return item.readOperationsMap().entrySet().stream().map(call -> new Call(call.getKey().name(), path,
        call.getValue().getSummary() == null ? "" : call.getValue().getSummary())).toList();
  }
}
