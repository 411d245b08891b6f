package vn.cchc.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Paging;
import vn.cchc.fault.Malformed;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.procedure.Audience;
import vn.cchc.procedure.Level;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.Standing;
import vn.cchc.procedure.Way;
import vn.cchc.search.Facet;
import vn.cchc.search.ProcedureQuestion;
import vn.cchc.search.ProcedureQuestion.Order;

/** What the address of a list of procedures asks for; can build the same address without one of its filters. */
record ProcedureAsked(String q, Map<Facet, String> chosen, Order order, Paging paging) {
  private static final List<String> ORDERS = List.of("best", "name", "newest");

  static ProcedureAsked of(ListQuery query, int usualSize) {
    var chosen = new EnumMap<Facet, String>(Facet.class);
    for (Facet facet : Facet.values()) {
      value(query, facet).ifPresent(value -> chosen.put(facet, value));
    }
    return new ProcedureAsked(query.q(), chosen, Order.valueOf(query.sort(ORDERS).toUpperCase(Locale.ROOT)), query.paging(usualSize));
  }

  private static Optional<String> value(ListQuery query, Facet facet) {
    String name = facet.parameter();
    return switch (facet) {
      case FIELD -> checked(query, name, "[a-z0-9-]{1,140}");
      case LEVEL -> query.choice(name, Level.class).map(Enum::name);
      case AUDIENCE -> query.choice(name, Audience.class).map(Enum::name);
      case WAY -> query.choice(name, Way.class).map(Enum::name);
      case ONLINE_LEVEL -> query.choice(name, OnlineLevel.class).map(Enum::name);
      case STATE -> query.choice(name, Standing.class).map(Enum::name);
      case INTERNAL -> checked(query, name, "true|false");
    };
  }

  private static Optional<String> checked(ListQuery query, String name, String pattern) {
    var value = query.filter(name);
    if (value.isPresent() && !value.get().matches(pattern)) {
      throw new Malformed("fault.no-such-choice", name);
    }
    return value;
  }

  ProcedureQuestion question(long site) {
    var sets = new EnumMap<Facet, Set<String>>(Facet.class);
    chosen.forEach((facet, value) -> sets.put(facet, Set.of(value)));
    return new ProcedureQuestion(site, q, sets, order, paging);
  }

  /** Just the first page of everything. */
  boolean everything() {
    return q.isEmpty() && chosen.isEmpty() && paging.page() == 1;
  }

  boolean internal() {
    return "true".equals(chosen.get(Facet.INTERNAL));
  }

  boolean isChosen(Facet facet, String value) {
    return value.equals(chosen.get(facet));
  }

  /** The query of the address with another value for a filter, or without it; it ends where more may follow. */
  String with(Facet facet, @Nullable String value) {
    var others = new EnumMap<Facet, String>(Facet.class);
    others.putAll(chosen);
    others.remove(facet);
    if (value != null) {
      others.put(facet, value);
    }
    return new ProcedureAsked(q, others, order, paging).query();
  }

  String query() {
    String filters = chosen.entrySet().stream().map(e -> e.getKey().parameter() + "=" + Links.part(e.getValue()) + "&")
        .collect(Collectors.joining());
    return "?" + (q.isEmpty() ? "" : "q=" + Links.part(q) + "&") + filters
        + (order == Order.BEST ? "" : "sort=" + order.name().toLowerCase(Locale.ROOT) + "&");
  }
}
