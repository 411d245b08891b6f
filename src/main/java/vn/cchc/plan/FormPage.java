package vn.cchc.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.http.WithProblems;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;

/** A form about a plan: its fields, what is wrong with them, and, after a stale save, what others saved meanwhile. */
record FormPage(
    Site site, Plan plan, PlanVersion version, Fields fields, List<Problem> problems, @Nullable Fields current,
    List<Unit> units, List<PlanTopic> topics, List<Topic> known, List<String> kinds, boolean inForce) implements WithProblems {
  private static final int SPARE_ROWS = 3;

  /** The value of a field, with those of a stale save beside it. */
  record Difference(String field, String current, String yours) {}

  /** Empty ones at the end are for adding. */
  int rows(String prefix) {
    return Math.min(PlanChecks.MOST_LINES, fields.rows(prefix) + SPARE_ROWS);
  }

  List<Difference> differences() {
    return current == null ? List.of() : fields.differingFrom(current).stream()
        .map(name -> new Difference(name, current.get(name), fields.get(name))).toList();
  }

  boolean stale() {
    return current != null;
  }

}
