package vn.cchc.decision.items;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.decision.Decision;
import vn.cchc.decision.ItemEtag;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.fault.Stale;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.WithProblems;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Line;
import vn.cchc.procedure.Lines;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureCode;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.procedure.VersionWithText;
import vn.cchc.route.Action;

/** The form on which one procedure of a decision is written or amended by hand: whatever happens, what was typed comes back. */
@Path("desk/quyet-dinh/{id: \\d{1,18}}/thu-tuc/{code: " + ProcedureCode.PATTERN + "}/sua")
public final class EditPages {
  /** What the form shows. */
  record EditPage(WriteItem.Begun begun, Form form, List<Problem> problems) implements WithProblems {
    Decision decision() {
      return begun.dossier().decision();
    }

    String path() {
      return "/quyet-dinh/" + decision().id() + "/thu-tuc/" + begun.code();
    }

    List<Integer> rows() {
      return IntStream.range(0, FilingFields.rows(form)).boxed().toList();
    }

    String filing(int row, String field) {
      return FilingFields.name(row, field);
    }

    String typed(Part part) {
      return form.get(ItemForm.name(part));
    }

    /** Opened for writing: what is wrong, what the decision changes, and what a new text still lacks. */
    boolean open(Part part) {
      VersionWithText item = begun.item();
      boolean ticked = item != null && Stream.of(item.version().changedParts().split(",")).anyMatch(part.key()::equals);
      return wrong(ItemForm.name(part)) || ticked || Part.STATUTORY.contains(part) && typed(part).isEmpty();
    }

    List<String> files() {
      return form.all("attachments").stream().filter(f -> f.indexOf('/') > 0).toList();
    }
  }

  /** Somebody saved first: their text and the typed one, which can be sent again over it. */
  record StalePage(EditPage edit, VersionWithText current, VersionWithText mine, List<ItemForm.Hidden> typed) {
    List<Line> lines(Words words) {
      return new Lines(words).of(current, mine).stream().filter(Line::changed).toList();
    }
  }

  private final WriteItem write;
  private final Links links;

  public EditPages(WriteItem write, Links links) {
    this.write = write;
    this.links = links;
  }

  @GET
  public Screen form(@PathParam("id") long id, @PathParam("code") String code, @Context Actor actor) {
    var begun = write.begin(actor, id, code);
    begun.dossier().demand(Action.SAVE);
    VersionWithText text = begun.text();
    Form form = text == null
        ? ItemForm.of(Change.NEW, ProcedureText.named("", ""), List.of(), begun.mark())
        : ItemForm.of(begun.change(), text.text(), text.files(), begun.mark());
    return screen(begun, form, List.of());
  }

  /** act edit shows the typed text again, to be worked on over what somebody else saved. */
  @POST
  public Response save(@PathParam("id") long id, @PathParam("code") String code, Form form, @Context Actor actor) {
    var begun = write.begin(actor, id, code);
    if (form.get("act").equals("edit")) {
      return Response.ok(screen(begun, form, List.of())).build();
    }
    var problems = new ArrayList<Problem>();
    ProcedureText text = ItemForm.text(form, problems);
    return loop(begun, form, text).answer(() -> {
      Problems.refuseAny(problems);
      write.save(actor, begun, ItemForm.change(form), text, ItemForm.documents(form), form.get("version"));
      return links.goTo("/quyet-dinh/" + id + "/thu-tuc/" + code + "?done=item.saved");
    });
  }

  private static FormLoop loop(WriteItem.Begun begun, Form form, ProcedureText text) {
    return FormLoop.showing(wrong -> screen(begun, form, wrong.stream().map(EditPages::here).toList()))
        .whenStale(stale -> stale(begun, form, text, stale))
        .whenRefused(refused -> screen(begun, form, List.of(Problem.above(refused))));
  }

  /** "item.name" is the form's "name". */
  private static Problem here(Problem problem) {
    return new Problem(problem.field().replaceFirst("^item\\.", ""), problem.key(), problem.args());
  }

  private static Screen screen(WriteItem.Begun begun, Form form, List<Problem> problems) {
    return Screen.withEditor("decision/items/edit", new EditPage(begun, form, problems));
  }

  /** An item taken out meanwhile is put in again when the same form is sent once more. */
  private static Screen stale(WriteItem.Begun begun, Form form, ProcedureText text, Stale stale) {
    if (!(stale.current() instanceof VersionWithText current)) {
      Form again = Form.of(ItemForm.hidden(form, ItemEtag.of(null)).stream().flatMap(h -> Stream.of(h.name(), h.value()))
          .toArray(String[]::new));
      return screen(begun, again, List.of(new Problem("", "edit.taken-out")));
    }
    var mine = new VersionWithText(current.version(), text, ItemForm.documents(form), Map.of());
    return Screen.of("decision/items/stale", new StalePage(new EditPage(begun, form, List.of()), current, mine,
        ItemForm.hidden(form, ItemEtag.of(current))));
  }
}
