package vn.cchc.route;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.identity.Role;

/** SQL of steps, approvals and who holds which role. */
public interface RouteMapper {
  /** A role held by an account that may sign in. */
  record Holder(long accountId, Role role, long unitId) {}

  /** An account that had a hand in a subject. */
  record Hand(long subjectId, long accountId) {}

  /** A step with what it is for. */
  record StepFor(String subjectKind, String kind, long id, int ord, String name, Role role, @Nullable Long unitId,
      int limitDays, String ticks) {
    Step step() {
      return new Step(id, ord, name, role, unitId, limitDays, ticks);
    }
  }

  /** Every step of a site, in their order. */
  List<StepFor> ofSite(long site);

  List<Step> steps(long site, String subjectKind, String kind);

  /** The kinds of article that may have steps of their own. */
  List<String> kinds();

  int addStep(long site, String subjectKind, String kind,
      int ord, String name, Role role, @Nullable Long unitId,
      int limitDays, String ticks);

  int removeSteps(long site, String subjectKind, String kind);

  List<Holder> holders();

  List<Approval> approvals(String type, long id);

  int sign(String type, long id, int round, int step,
      String stepName, boolean lastStep, @Nullable Long by,
      @Nullable String passedOn, String ticks,
      byte[] contentHash, Instant at);

  int addHand(String type, long id, long account, String part, Instant at);

  List<Hand> hands(String type, Collection<Long> ids);
}
