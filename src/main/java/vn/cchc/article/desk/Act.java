package vn.cchc.article.desk;

import java.util.Arrays;
import vn.cchc.fault.NotFound;
import vn.cchc.route.Action;

/** The actions that have a page of their own, with its address. */
enum Act {
  PUBLISH("dang", Action.PUBLISH, "published"), SCHEDULE("hen-gio", Action.SCHEDULE, "scheduled"),
  UNSCHEDULE("bo-hen-gio", Action.UNSCHEDULE, "unscheduled"), RETURN("tra-lai", Action.RETURN, "returned"),
  WITHDRAW("go", Action.WITHDRAW, "withdrawn"), SET_EXPIRY("thoi-han", Action.SET_EXPIRY, "expiry-set"),
  RECALL("rut", Action.RECALL, "recalled"), DISCARD("bo", Action.DISCARD, "discarded");

  private final String path;
  private final Action action;
  private final String done;

  Act(String path, Action action, String done) {
    this.path = path;
    this.action = action;
    this.done = done;
  }

  static Act at(String path) {
    return Arrays.stream(values()).filter(a -> a.path.equals(path)).findFirst()
        .orElseThrow(() -> new NotFound("fault.no-page"));
  }

  String path() {
    return path;
  }

  Action action() {
    return action;
  }

  String doneKey() {
    return "article." + done;
  }

  boolean destroys() {
    return this == WITHDRAW || this == DISCARD || this == RETURN;
  }

  boolean needsReason() {
    return this == RETURN || this == WITHDRAW;
  }

  boolean takesReason() {
    return needsReason() || this == RECALL || this == UNSCHEDULE || this == DISCARD;
  }
}
