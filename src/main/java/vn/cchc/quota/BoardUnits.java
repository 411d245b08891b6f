package vn.cchc.quota;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.identity.Unit;
import vn.cchc.identity.UnitTree;

/** The units on a board: their names, and their order as in the printed tree. */
record BoardUnits(UnitTree tree, Map<Long, Integer> places) {
  static BoardUnits of(UnitTree tree) {
    var places = new HashMap<Long, Integer>();
    List<Unit> ordered = tree.inOrder();
    for (int i = 0; i < ordered.size(); i++) {
      places.put(ordered.get(i).id(), i);
    }
    return new BoardUnits(tree, places);
  }

  Comparator<Long> inOrder() {
    return Comparator.comparing((Long unit) -> places.getOrDefault(unit, Integer.MAX_VALUE)).thenComparing(u -> u);
  }

  String name(long unit) {
    return tree.unit(unit).map(Unit::name).orElse("");
  }
}
