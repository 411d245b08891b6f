package vn.cchc.identity;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.db.Page;
import vn.cchc.http.ListQuery;
import vn.cchc.text.SearchKey;

/** The list of units that its address asks for: the printed tree, or by name. */
final class UnitList {
  enum State { OPEN, ENDED, ALL }

  static final List<String> SORTS = List.of("tree", "name");
  private static final int USUAL_SIZE = 50;

  private final Actor actor;
  private final LocalDate today;
  private final Map<Long, Long> accounts;

  UnitList(Actor actor, LocalDate today, Map<Long, Long> accounts) {
    this.actor = actor;
    this.today = today;
    this.accounts = accounts;
  }

  Page<UnitRow> page(ListQuery query) {
    var paging = query.paging(USUAL_SIZE);
    var rows = rows(query).toList();
    return Page.of(rows.stream().skip(paging.offset()).limit(paging.size()).toList(), paging, rows.size());
  }

  private Stream<UnitRow> rows(ListQuery query) {
    String wanted = SearchKey.of(query.q());
    var kind = query.choice("kind", UnitKind.class);
    State state = query.choice("state", State.class).orElse(State.OPEN);
    var found = actor.units().inOrder().stream()
        .filter(u -> actor.manages(u.id()))
        .filter(u -> kind.isEmpty() || u.kind() == kind.get())
        .filter(u -> wanted.isEmpty() || SearchKey.of(u.name() + " " + u.shortName()).contains(wanted))
        .filter(u -> state == State.ALL || ended(u) == (state == State.ENDED));
    return (query.sort(SORTS).equals("name") ? found.sorted(byName()) : found).map(this::row);
  }

  private boolean ended(Unit unit) {
    return unit.validTo() != null && unit.validTo().isBefore(today);
  }

  private static Comparator<Unit> byName() {
    return Comparator.comparing(Unit::name, Collator.getInstance(Locale.forLanguageTag("vi"))).thenComparing(Unit::id);
  }

  private UnitRow row(Unit unit) {
    var path = actor.units().upFrom(unit.id());
    return new UnitRow(unit, Math.min(path.size() - 1, 4), path.size() > 1 ? path.get(1).name() : "",
        accounts.getOrDefault(unit.id(), 0L), unit.validOn(today));
  }
}
