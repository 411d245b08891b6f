package vn.cchc.decision.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionAnswer;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.decision.ReadDecisions;
import vn.cchc.decision.WriteDecision;
import vn.cchc.fault.Fault;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.route.Action;

/** The heading of a decision that exists, as a form: whatever happens, what was typed comes back. */
@Path("desk/quyet-dinh/{id: \\d{1,18}}/sua")
public final class DecisionFormPages {
  /** It could not be saved here any more; what was typed is shown so that nothing is lost. */
  record KeptPage(Decision decision, Form form, List<String> fields, String faultKey, Object[] faultArgs) {}

  private static final int SPARE = 2;

  private final ReadDecisions read;
  private final WriteDecision write;
  private final Links links;

  public DecisionFormPages(ReadDecisions read, WriteDecision write, Links links) {
    this.read = read;
    this.write = write;
    this.links = links;
  }

  @GET
  public Screen form(@PathParam("id") long id, @Context Actor actor) {
    DecisionDossier d = read.dossier(actor, id);
    d.demand(Action.SAVE);
    return screen(actor, d, DecisionForm.of(read.one(actor, id), d.site().times()), List.of(), List.of(), null, SPARE);
  }

  @POST
  public Response save(@PathParam("id") long id, Form typed, @Context Actor actor) {
    Form form = DecisionForm.withoutBlankRows(typed);
    DecisionDossier d = read.dossier(actor, id);
    if (form.get("act").equals("row")) {
      return Response.ok(screen(actor, d, form, List.of(), List.of(), null, SPARE + 3)).build();
    }
    var same = sameNumber(actor, d, form);
    var loop = FormLoop.showing(problems -> screen(actor, d, form, problems, same, null, SPARE))
        .whenStale(stale -> stale(actor, d, form, (DecisionAnswer) stale.current()))
        .whenRefused(refused -> kept(d, form, refused));
    return loop.answer(() -> {
      var found = new ArrayList<Problem>();
      var input = DecisionForm.input(form, null, form.number("version"), found);
      refuseDouble(same, form, found);
      Problems.refuseAny(found);
      write.saveWhole(actor, id, input);
      return links.goTo("/quyet-dinh/" + id + "?done=decision.saved");
    });
  }

  /** Asked once; whoever says so enters a second decision of the same number. */
  static void refuseDouble(List<Decision> same, Form form, List<Problem> found) {
    if (!same.isEmpty() && !form.ticked("sure")) {
      found.add(new Problem("number", "decision.number-exists", form.get("number")));
    }
  }

  private List<Decision> sameNumber(Actor actor, DecisionDossier d, Form form) {
    Decision now = d.decision();
    var day = form.day("date", new ArrayList<>());
    return day == null ? List.of() : read.sameNumber(actor, d.site(), form.get("number"), day).stream()
        .filter(o -> o.id() != now.id() && !related(o, now)).toList();
  }

  /** A correction bears the number of what it corrects. */
  private static boolean related(Decision a, Decision b) {
    long rootOfA = a.correctsId() == null ? a.id() : a.correctsId();
    long rootOfB = b.correctsId() == null ? b.id() : b.correctsId();
    return rootOfA == rootOfB;
  }

  private Screen stale(Actor actor, DecisionDossier d, Form form, DecisionAnswer current) {
    var differences = DecisionForm.differences(DecisionForm.of(current, d.site().times()), form);
    return screen(actor, d, DecisionForm.with(form, "version", "" + current.version()), List.of(), List.of(), differences, SPARE);
  }

  private static Screen kept(DecisionDossier d, Form form, Fault fault) {
    var fields = DecisionForm.differences(Form.of(), form).stream().map(DecisionForm.Difference::field).toList();
    return Screen.of("decision/desk/kept", new KeptPage(d.decision(), form, fields, fault.key(), fault.args()));
  }

  private Screen screen(Actor actor, DecisionDossier d, Form form, List<Problem> problems, List<Decision> same,
      @Nullable List<DecisionForm.Difference> differences, int spare) {
    var said = FormPage.inWords(problems, Words.in(actor.account().language()));
    return Screen.of("decision/desk/form", new FormPage(d.decision(), d.site(), write.unitsToWriteFor(actor, d.site()), form, said,
        spare, same, differences));
  }
}
