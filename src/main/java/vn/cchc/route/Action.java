package vn.cchc.route;

import java.util.Arrays;
import java.util.Optional;
import vn.cchc.fault.NotFound;

/** What can be done with an edition, with its name in addresses and in the API. */
public enum Action {
  SUBMIT("submit"), SAVE("save"), APPROVE("approve"), PUBLISH("publish"), SCHEDULE("schedule"),
  UNSCHEDULE("unschedule"), RETURN("return"), RECALL("recall"), EDIT("edit"), SET_EXPIRY("set-expiry"),
  WITHDRAW("withdraw"), DISCARD("discard"), EXPIRE("expire");

  private final String code;

  Action(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** Throws NotFound for a name that stands in no table. */
  public static Action named(String code) {
    return of(code).orElseThrow(() -> new NotFound("article.no-such-action"));
  }

  public static Optional<Action> of(String code) {
    return Arrays.stream(values()).filter(a -> a.code.equals(code)).findFirst();
  }
}
