package vn.cchc.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.http.ListQuery;
import vn.cchc.text.SearchKey;

/** Which accounts a list shows: those within the asking person's units, narrowed by their choice of filters. */
record AccountFilter(@Nullable String like, Set<Long> units, boolean everywhere, @Nullable Role role, State state, String sort) {
  enum State { OPEN, CLOSED, ALL }

  static final List<String> SORTS = List.of("name", "username", "newest");

  static AccountFilter of(ListQuery query, Actor actor) {
    var unit = query.id("unit");
    boolean everywhere = actor.administers() && unit.isEmpty();
    Set<Long> within = unit.map(actor.units()::under).orElseGet(() -> actor.unitsAs(Role.DESK));
    Set<Long> visible = new HashSet<>(within);
    visible.removeIf(u -> !actor.manages(u));
    return new AccountFilter(query.q().isEmpty() ? null : like(query.q()), visible, everywhere,
        query.choice("role", Role.class).orElse(null), query.choice("state", State.class).orElse(State.OPEN), query.sort(SORTS));
  }

  private static String like(String q) {
    return "%" + SearchKey.of(q).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
