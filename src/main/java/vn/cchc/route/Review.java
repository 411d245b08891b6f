package vn.cchc.route;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Times;
import vn.cchc.http.WithProblems;

/** The part of a review page that every subject has: the way, the ticks, the buttons, and the form for a return. */
public record Review(Shown shown, List<StepLine> steps, @Nullable Turn turn, List<Along> along, Form form, List<Problem> problems,
    boolean mayApprove, boolean duePast) implements WithProblems {

  /** Throws where this person may neither approve nor return it. */
  public static Review of(Shown shown, Dossier<?> dossier, List<StepLine> steps, @Nullable Turn turn, List<Along> along, Form form,
      List<Problem> problems, Instant now) {
    boolean mayApprove = dossier.may(Action.APPROVE);
    dossier.demand(mayApprove ? Action.APPROVE : Action.RETURN);
    Instant proposed = shown.row().proposedPublishAt();
    return new Review(shown, steps, turn, along, form, problems, mayApprove, proposed != null && !proposed.isAfter(now));
  }

  public Times times() {
    return shown.site().times();
  }

  public boolean last() {
    return turn != null && turn.last();
  }

  public String step() {
    return turn == null ? "" : turn.step().name();
  }

  public List<String> ticks() {
    return turn == null ? List.of() : turn.step().tickList();
  }

  public boolean timeTyped() {
    return !form.get("publishAt").isEmpty() || wrong("publishAt") || wrong("publishTime");
  }
}
