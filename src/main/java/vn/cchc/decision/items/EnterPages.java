package vn.cchc.decision.items;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.WithProblems;
import vn.cchc.identity.Actor;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureCode;
import vn.cchc.procedure.RegistryMapper;
import vn.cchc.procedure.Version;
import vn.cchc.route.Action;

/** The form on which a decision's procedures are entered by codes, pasted or picked from the registry. */
@Path("desk/quyet-dinh/{id: \\d{1,18}}/thu-tuc/them")
public final class EnterPages {
  /** What was typed, what the search found, and the fields that the site knows. picked are codes with their names. */
  record EnterPage(DecisionDossier dossier, Form form, List<Problem> problems, List<Version> found, List<String> picked,
      List<RegistryMapper.Field> fields) implements WithProblems {
    Change change() {
      return EnterPages.change(form);
    }

    boolean ticked(Part part) {
      return form.all("parts").contains(part.key());
    }

    /** As a box carries it: the code, a space, the name. */
    boolean isPicked(Version version) {
      return picked.stream().anyMatch(p -> p.startsWith(version.code() + " "));
    }
  }

  private final ReadItems read;
  private final EnterCodes enter;
  private final Links links;

  public EnterPages(ReadItems read, EnterCodes enter, Links links) {
    this.read = read;
    this.enter = enter;
    this.links = links;
  }

  @GET
  public Screen form(@PathParam("id") long id, @Context Actor actor) {
    DecisionDossier dossier = read.dossier(actor, id);
    dossier.demand(Action.SAVE);
    return screen(dossier, Form.of("change", Change.AMENDED.name(), "updating", "1"), List.of());
  }

  /** act search looks in the registry and keeps everything typed; anything else adds what was pasted and picked. */
  @POST
  public Response add(@PathParam("id") long id, Form form, @Context Actor actor) {
    DecisionDossier dossier = read.dossier(actor, id);
    if (form.get("act").equals("search")) {
      return Response.ok(screen(dossier, form, List.of())).build();
    }
    var loop = FormLoop.showing(problems -> screen(dossier, form, problems))
        .whenRefused(refused -> screen(dossier, form, List.of(Problem.above(refused))));
    return loop.answer(() -> {
      enter.enter(actor, id, typed(form));
      return links.goTo("/quyet-dinh/" + id + "/thu-tuc?done=items.added");
    });
  }

  private Screen screen(DecisionDossier dossier, Form form, List<Problem> problems) {
    return Screen.of("decision/items/enter", new EnterPage(dossier, form, problems, enter.found(dossier, form.get("q")),
        form.all("pick"), enter.fields(dossier)));
  }

  /** Picked codes come after the pasted ones, so that lines are counted as they were typed. */
  private static EnterCodes.Typed typed(Form form) {
    Change change = change(form);
    var problems = new ArrayList<Problem>();
    String instead = form.get("replacedBy").toUpperCase(Locale.ROOT);
    if (!instead.isEmpty() && !ProcedureCode.isCode(instead)) {
      problems.add(new Problem("replacedBy", "procedure.bad-code", instead));
    }
    Problems.refuseAny(problems);
    String text = String.join("\n", Stream.concat(Stream.of(form.get("codes")), form.all("pick").stream()).toList());
    return new EnterCodes.Typed(change, CodeLines.of(text, change == Change.REPLACED),
        form.all("parts").stream().flatMap(key -> Part.of(key).stream()).toList(), instead.isEmpty() ? null : instead,
        form.get("field"), form.ticked("updating"));
  }

  private static Change change(Form form) {
    return Stream.of(Change.values()).filter(c -> c.name().equals(form.get("change"))).findFirst().orElse(Change.AMENDED);
  }
}
