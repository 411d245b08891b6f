package vn.cchc.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import vn.cchc.http.Open;

/** Every route that a running desk answers, read from Jersey's own model, so that none can be forgotten. */
public final class Routes {
  /** method and path as declared; sample is a path that matches it; type what it reads, if it says so. */
  public record Route(String method, String path, String sample, String type, boolean open) {
    public boolean writes() {
      return Set.of("POST", "PUT", "DELETE", "PATCH").contains(method);
    }

    public boolean byApi() {
      return path.startsWith("/api/");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private static final Pattern TEMPLATE = Pattern.compile("\\{\\s*(\\w+)\\s*(?::\\s*((?:[^{}]|\\{[^{}]*})*))?}");
  private static final List<String> SAMPLES = List.of("1", "1.000253", "x", "x-1", "2026", "2026-11", "a".repeat(16), "a".repeat(43), "a".repeat(64),
      "ab/c.js", "dang");

  private Routes() {}

  public static List<Route> of(ResourceConfig resources) {
    var found = new ArrayList<Route>();
    resources.getInstances().forEach(instance -> add(Resource.from(instance.getClass()), "", found));
    resources.getClasses().forEach(type -> add(Resource.from(type), "", found));
    found.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
    return found;
  }

  private static void add(Resource resource, String above, List<Route> found) {
    if (resource == null) {
      return;
    }
    String path = above + "/" + String.valueOf(resource.getPath()).replaceAll("^/|/$", "");
    resource.getResourceMethods().forEach(method -> found.add(route(method, path.replaceAll("/+", "/"))));
    resource.getChildResources().forEach(child -> add(child, path, found));
  }

  private static Route route(ResourceMethod method, String path) {
    var handler = method.getInvocable().getHandlingMethod();
    boolean open = handler.isAnnotationPresent(Open.class) || handler.getDeclaringClass().isAnnotationPresent(Open.class);
    var types = method.getConsumedTypes();
    String type = types.isEmpty() ? takesForm(method) ? "application/x-www-form-urlencoded" : "" : types.get(0).toString();
    return new Route(method.getHttpMethod(), path, sample(path), type, open);
  }

  private static boolean takesForm(ResourceMethod method) {
    return method.getInvocable().getParameters().stream().anyMatch(p -> p.getRawType().getSimpleName().equals("Form"));
  }

  private static String sample(String path) {
    Matcher template = TEMPLATE.matcher(path);
    return template.replaceAll(found -> {
      String pattern = found.group(2) == null ? "[^/]+" : found.group(2).strip();
      return Matcher.quoteReplacement(SAMPLES.stream().filter(s -> s.matches(pattern)).findFirst()
          .orElseThrow(() -> new IllegalStateException("no sample for " + pattern + " in " + path)));
    });
  }
}
