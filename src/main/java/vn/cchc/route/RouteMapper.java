package vn.cchc.route;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.cchc.identity.Role;

/** SQL of steps, approvals and who holds which role. */
public interface RouteMapper {
  /** A role held by an account that may sign in. */
  record Holder(long accountId, Role role, long unitId) {}

  /** A step with what it is for. */
  record StepFor(String subjectKind, String kind, long id, int ord, String name, Role role, @Nullable Long unitId,
      int limitDays, String ticks) {
    Step step() {
      return new Step(id, ord, name, role, unitId, limitDays, ticks);
    }
  }

  /** Every step of a site, in their order. */
  List<StepFor> ofSite(long site);

  List<Step> steps(@Param("site") long site, @Param("subjectKind") String subjectKind, @Param("kind") String kind);

  /** The kinds of article that may have steps of their own. */
  List<String> kinds();

  int addStep(@Param("site") long site, @Param("subjectKind") String subjectKind, @Param("kind") String kind,
      @Param("ord") int ord, @Param("name") String name, @Param("role") Role role, @Param("unitId") @Nullable Long unitId,
      @Param("limitDays") int limitDays, @Param("ticks") String ticks);

  int removeSteps(@Param("site") long site, @Param("subjectKind") String subjectKind, @Param("kind") String kind);

  List<Holder> holders();

  List<Approval> approvals(@Param("type") String type, @Param("id") long id);

  int sign(@Param("type") String type, @Param("id") long id, @Param("round") int round, @Param("step") int step,
      @Param("stepName") String stepName, @Param("lastStep") boolean lastStep, @Param("by") @Nullable Long by,
      @Param("passedOn") @Nullable String passedOn, @Param("ticks") String ticks,
      @Param("contentHash") byte[] contentHash, @Param("at") Instant at);
}
