package vn.cchc.plan;

/** A unit's part in a task: LEAD or COORDINATING. */
public record TaskUnit(long taskId, long unitId, Part part) {
  /** Who is responsible for a task, and who helps. */
  public enum Part { LEAD, COORDINATING }
}
