package vn.cchc.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Paging;
import vn.cchc.fault.Malformed;

/** The query of a list's address: page, size, sort, q and filters. A method takes it as a BeanParam. */
public final class ListQuery {
  @QueryParam("page")
  private @Nullable String page;

  @QueryParam("size")
  private @Nullable String size;

  @QueryParam("q")
  private @Nullable String q;

  @QueryParam("sort")
  private @Nullable String sort;

  @Context
  @SuppressWarnings("NullAway.Init")
  private UriInfo uri;

  public Paging paging(int usualSize) {
    try {
      return new Paging(number(page, 1), number(size, usualSize));
    } catch (IllegalArgumentException e) {
      throw new Malformed("fault.no-such-page");
    }
  }

  public String q() {
    String text = q == null ? "" : q.strip();
    return text.length() > 200 ? text.substring(0, 200) : text;
  }

  /** One of the allowed names, the first by default. */
  public String sort(List<String> allowed) {
    if (sort == null || sort.isEmpty()) {
      return allowed.get(0);
    }
    if (!allowed.contains(sort)) {
      throw new Malformed("fault.no-such-sort");
    }
    return sort;
  }

  public Optional<String> filter(String name) {
    var values = uri.getQueryParameters().get(name);
    if (values == null || values.isEmpty() || values.get(0).isBlank()) {
      return Optional.empty();
    }
    if (values.size() > 1) {
      throw new Malformed("fault.field-twice", name);
    }
    return Optional.of(InputText.in(values.get(0).strip()));
  }

  /** The filter's value, or "" for all. */
  public String chosen(String name) {
    return filter(name).orElse("");
  }

  public Optional<Long> id(String name) {
    try {
      return filter(name).map(Long::valueOf);
    } catch (NumberFormatException e) {
      throw new Malformed("fault.not-a-number", name);
    }
  }

  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    try {
      return filter(name).map(v -> Enum.valueOf(type, v));
    } catch (IllegalArgumentException e) {
      throw new Malformed("fault.no-such-choice", name);
    }
  }

  /** The same address for another page: filters are kept. */
  public String link(int toPage) {
    String rest = uri.getQueryParameters().entrySet().stream()
        .filter(e -> !e.getKey().equals("page") && !e.getKey().equals("done"))
        .flatMap(e -> e.getValue().stream().map(v -> Links.part(e.getKey()) + "=" + Links.part(v)))
        .collect(Collectors.joining("&"));
    return "?" + (rest.isEmpty() ? "" : rest + "&") + "page=" + toPage;
  }

  private static int number(@Nullable String text, int byDefault) {
    return text == null || text.isBlank() ? byDefault : Integer.parseInt(text.strip());
  }
}
