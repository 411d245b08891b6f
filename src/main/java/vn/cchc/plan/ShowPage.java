package vn.cchc.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;
import vn.cchc.identity.UnitTree;

/** One complete plan in one of its versions, with what the reader may do. */
record ShowPage(Site site, PlanWhole whole, UnitTree units, boolean keeps) {

  PlanVersion shown() {
    return whole.shown();
  }

  boolean editable() {
    return keeps && shown().draft();
  }

  Optional<PlanVersion> draft() {
    return whole.in(VersionState.DRAFT);
  }

  boolean inForce() {
    return shown().state() == VersionState.ISSUED;
  }

  /** Names of units, and other words for them, in one line. */
  String names(List<Long> ids, String more) {
    return Stream.concat(ids.stream().map(this::unitName), Stream.of(more)).filter(n -> !n.isEmpty())
        .collect(Collectors.joining("; "));
  }

  String unitName(long id) {
    return units.unit(id).map(Unit::shortName).orElse("");
  }

  String topicName(@Nullable Long id) {
    return id == null ? "" : whole.topics().stream().filter(t -> t.topicId() == id).map(PlanTopic::label).findFirst().orElse("");
  }
}
