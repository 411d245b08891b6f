package vn.cchc.route;

import java.util.Arrays;
import vn.cchc.fault.NotFound;

/** The actions that have a page of their own, with its address; a subject offers those of its table. */
public enum Act {
  SUBMIT("trinh", Action.SUBMIT, "submitted"), PUBLISH("dang", Action.PUBLISH, "published"),
  SCHEDULE("hen-gio", Action.SCHEDULE, "scheduled"), UNSCHEDULE("bo-hen-gio", Action.UNSCHEDULE, "unscheduled"),
  RETURN("tra-lai", Action.RETURN, "returned"), RECALL("rut", Action.RECALL, "recalled"),
  WITHDRAW("go", Action.WITHDRAW, "withdrawn"), REVOKE("thu-hoi", Action.WITHDRAW, "withdrawn"),
  CORRECT("dinh-chinh", Action.EDIT, "correcting"), SET_EXPIRY("thoi-han", Action.SET_EXPIRY, "expiry-set"),
  DISCARD("bo", Action.DISCARD, "discarded");

  private final String path;
  private final Action action;
  private final String done;

  Act(String path, Action action, String done) {
    this.path = path;
    this.action = action;
    this.done = done;
  }

  public static Act at(String path) {
    return Arrays.stream(values()).filter(a -> a.path.equals(path)).findFirst()
        .orElseThrow(() -> new NotFound("fault.no-page"));
  }

  public String path() {
    return path;
  }

  public Action action() {
    return action;
  }

  /** Of the message that says that it is done, after the word of the type. */
  public String done() {
    return done;
  }

  public boolean destroys() {
    return this == WITHDRAW || this == REVOKE || this == DISCARD || this == RETURN;
  }

  public boolean needsReason() {
    return this == RETURN || this == WITHDRAW || this == REVOKE;
  }

  public boolean takesReason() {
    return needsReason() || this == RECALL || this == UNSCHEDULE || this == DISCARD;
  }
}
