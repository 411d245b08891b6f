package vn.cchc.decision.desk;

import java.util.Arrays;
import vn.cchc.fault.NotFound;
import vn.cchc.route.Action;

/** The actions on a decision that have a page of their own, with its address. */
enum DecisionAct {
  SUBMIT("trinh", Action.SUBMIT, "submitted"), PUBLISH("dang", Action.PUBLISH, "published"),
  SCHEDULE("hen-gio", Action.SCHEDULE, "scheduled"), UNSCHEDULE("bo-hen-gio", Action.UNSCHEDULE, "unscheduled"),
  RETURN("tra-lai", Action.RETURN, "returned"), RECALL("rut", Action.RECALL, "recalled"),
  CORRECT("dinh-chinh", Action.EDIT, "correcting"), WITHDRAW("thu-hoi", Action.WITHDRAW, "withdrawn"),
  DISCARD("bo", Action.DISCARD, "discarded");

  static final String PATHS = "trinh|dang|hen-gio|bo-hen-gio|tra-lai|rut|dinh-chinh|thu-hoi|bo";

  private final String path;
  private final Action action;
  private final String done;

  DecisionAct(String path, Action action, String done) {
    this.path = path;
    this.action = action;
    this.done = done;
  }

  static DecisionAct at(String path) {
    return Arrays.stream(values()).filter(a -> a.path.equals(path)).findFirst()
        .orElseThrow(() -> new NotFound("fault.no-page"));
  }

  /** The page of an action of the table. */
  static DecisionAct of(Action action) {
    return Arrays.stream(values()).filter(a -> a.action == action).findFirst().orElseThrow();
  }

  String path() {
    return path;
  }

  Action action() {
    return action;
  }

  String doneKey() {
    return "decision." + done;
  }

  boolean destroys() {
    return this == WITHDRAW || this == DISCARD || this == RETURN;
  }

  boolean needsReason() {
    return this == RETURN || this == WITHDRAW;
  }

  boolean takesReason() {
    return needsReason() || this == DISCARD;
  }

  boolean takesTime() {
    return this == SUBMIT || this == SCHEDULE;
  }
}
