package vn.cchc.route;

import java.util.List;
import java.util.Set;

/** The step whose turn it is, who may sign it, and the lower steps that were passed on the way. */
public record Turn(Step step, boolean last, Set<Long> signers, List<Passed> passed) {
  public record Passed(Step step, Reason reason) {}
}
