package vn.cchc.route;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.cchc.db.Database;
import vn.cchc.fault.Fault;
import vn.cchc.fault.NotAllowed;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.fault.WrongState;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;

/**
 * Does what a page asks, for every subject: on to the subject, the page again with what was typed, or what became of
 * the subject before the click came.
 */
public final class ActOnPage<R extends Routed, D extends Dossier<R>, A> {
  /** The subject had moved on: where it is now, why, and the reason that was typed. */
  record MovedPage(Shown shown, String faultKey, Object[] faultArgs, String typed) {}

  /** Does it; answers where it leads under /desk. */
  @FunctionalInterface
  public interface Doing {
    String doIt(ActionInput input);
  }

  /** What else the page asks of what was typed, besides what every action does. */
  @FunctionalInterface
  public interface Check<D> {
    List<Problem> of(D dossier, ActionInput input);
  }

  /** The page once more. */
  @FunctionalInterface
  public interface Again {
    Screen page(List<Problem> problems);
  }

  private final Database database;
  private final Actions<R, D, A> actions;
  private final Links links;

  public ActOnPage(Database database, Actions<R, D, A> actions, Links links) {
    this.database = database;
    this.actions = actions;
    this.links = links;
  }

  /** As one person sees it now. */
  public D open(Actor actor, long id) {
    return database.read(tx -> actions.type().open(tx, actor, id));
  }

  public Asked asked(D dossier, Act act, Form form, List<Problem> problems) {
    dossier.demand(act.action());
    return new Asked(shown(dossier), act, form, problems);
  }

  /** Of an act with a page of its own. */
  public Response act(Actor actor, long id, Act act, Form form, Check<D> check, Again again) {
    return act(actor, id, form, check, input -> {
      actions.act(actor, id, act.action(), input);
      return actions.type().path(id) + "?done=" + actions.type().word() + "." + act.done();
    }, again);
  }

  /** "Duyệt", "Duyệt và đăng" or "Trả lại" from the page of the review. */
  public Response decide(Actor actor, long id, Form form, Again again) {
    String word = actions.type().word();
    boolean returns = form.get("act").equals("return");
    return act(actor, id, form, (dossier, input) -> List.of(), input -> {
      A after = actions.act(actor, id, returns ? Action.RETURN : Action.APPROVE, input);
      return actions.type().path(id) + "?done=" + word + (returns ? ".returned" : ".approved-" + actions.type().stateOf(after));
    }, again);
  }

  public Response act(Actor actor, long id, Form form, Check<D> check, Doing doing, Again again) {
    return leading(actor, id, form, () -> {
      var found = new ArrayList<Problem>();
      D dossier = open(actor, id);
      ActionInput input = ActForm.read(form, dossier.site().months().zone(), found);
      found.addAll(check.of(dossier, input));
      Problems.refuseAny(found);
      return doing.doIt(input);
    }, again);
  }

  /** What is done answers where it leads under /desk; for whatever else a page changes on a subject. */
  public Response leading(Actor actor, long id, Form form, Supplier<String> doing, Again again) {
    return FormLoop.showing(again::page).whenStale(stale -> stale(actor, id, form, stale, again))
        .whenRefused(refused -> moved(actor, id, form, refused)).answer(() -> links.goTo(doing.get()));
  }

  /** Something else about the subject was changed meanwhile: shown anew, with what was typed. */
  private Screen stale(Actor actor, long id, Form form, Stale stale, Again again) {
    try {
      return again.page(List.of(new Problem("", actions.type().word() + ".act-stale")));
    } catch (WrongState | NotAllowed gone) {
      return moved(actor, id, form, stale);
    }
  }

  private Screen moved(Actor actor, long id, Form form, Fault fault) {
    return Screen.of("route/moved", new MovedPage(shown(open(actor, id)), fault.key(), fault.args(), form.get("reason")));
  }

  public Shown shown(D dossier) {
    return Shown.of(actions.type(), dossier);
  }
}
