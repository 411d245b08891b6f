package vn.cchc.identity;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All units with their parents, to answer "is this unit below that one". */
public final class UnitTree {
  private static final int DEEPEST = 50;
  private static final Collator BY_NAME = Collator.getInstance(Locale.forLanguageTag("vi"));

  /** A unit with its place among names: comparing names letter by letter would take most of the time of a large tree. */
  private record Named(Unit unit, CollationKey name) {
    private static final Comparator<Named> BY_KIND_AND_NAME = Comparator.comparing((Named n) -> n.unit.kind())
        .thenComparing(Named::name).thenComparing(n -> n.unit.id());

    static Named of(Unit unit) {
      return new Named(unit, BY_NAME.getCollationKey(unit.name()));
    }
  }

  private final Map<Long, Unit> byId = new HashMap<>();
  private final Map<@Nullable Long, List<Unit>> children = new HashMap<>();
  /** Made when it is first needed: most who ask for a tree never ask for its order. */
  private volatile @Nullable Map<@Nullable Long, List<Unit>> ordered;

  public UnitTree(Collection<Unit> units) {
    units.forEach(u -> {
      byId.put(u.id(), u);
      children.computeIfAbsent(u.parentId(), p -> new ArrayList<>()).add(u);
    });
  }

  public Optional<Unit> unit(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Collection<Unit> all() {
    return byId.values();
  }

  /** True for the unit itself as well. */
  public boolean within(long unit, long under) {
    return upFrom(unit).stream().anyMatch(u -> u.id() == under);
  }

  /** Whether a text of the site can be this unit's on that day. */
  public boolean writes(long unit, Site site, LocalDate day) {
    return within(unit, site.ownerUnitId()) && unit(unit).filter(u -> u.kind().writes() && u.validOn(day)).isPresent();
  }

  /** The unit, the one above it, and so on to the top. */
  public List<Unit> upFrom(long unit) {
    var path = new ArrayList<Unit>();
    @Nullable Unit at = byId.get(unit);
    while (at != null && path.size() < DEEPEST) {
      path.add(at);
      at = at.parentId() == null ? null : byId.get(at.parentId());
    }
    return path;
  }

  /** Every unit in the order of a printed tree: each followed by those below it, by name. */
  public List<Unit> inOrder() {
    var ordered = new ArrayList<Unit>();
    addChildren(null, ordered);
    return ordered;
  }

  public List<Unit> childrenOf(@Nullable Long parent) {
    return inOrderOfNames().getOrDefault(parent, List.of());
  }

  private Map<@Nullable Long, List<Unit>> inOrderOfNames() {
    var made = ordered;
    if (made == null) {
      made = new HashMap<>();
      for (var siblings : children.entrySet()) {
        made.put(siblings.getKey(), siblings.getValue().stream().map(Named::of).sorted(Named.BY_KIND_AND_NAME).map(Named::unit).toList());
      }
      ordered = made;
    }
    return made;
  }

  private void addChildren(@Nullable Long parent, List<Unit> ordered) {
    for (Unit child : childrenOf(parent)) {
      ordered.add(child);
      addChildren(child.id(), ordered);
    }
  }

  /** The unit and every unit below it. */
  public Set<Long> under(long root) {
    var found = new HashSet<Long>();
    var queue = new ArrayDeque<>(List.of(root));
    while (!queue.isEmpty()) {
      long id = queue.remove();
      if (found.add(id)) {
        children.getOrDefault(id, List.of()).forEach(u -> queue.add(u.id()));
      }
    }
    return found;
  }
}
