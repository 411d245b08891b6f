package vn.cchc.decision.items;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.cchc.decision.JudgeItems;
import vn.cchc.http.Form;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.procedure.Line;
import vn.cchc.procedure.Lines;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureCode;
import vn.cchc.procedure.Version;
import vn.cchc.procedure.VersionWithText;
import vn.cchc.route.Action;

/** One procedure of a decision beside the text it meets, with the verdict on the same page. */
@Path("desk/quyet-dinh/{id: \\d{1,18}}/thu-tuc/{code: " + ProcedureCode.PATTERN + "}")
public final class ItemPages {
  /** The item, its text in lines, and where to go on. */
  record ItemPage(ReadItems.ItemInContext looked) {
    Version item() {
      return looked.item().version();
    }

    long decision() {
      return item().decisionId();
    }

    boolean maySave() {
      return looked.dossier().may(Action.SAVE);
    }

    boolean first() {
      return looked.before() == null;
    }

    /** Of an item that ends a procedure: the text that goes. */
    List<Line> lines(Words words) {
      VersionWithText before = looked.before();
      if (!item().bringsText()) {
        return before == null ? List.of() : new Lines(words).of(null, before);
      }
      return new Lines(words).of(before, looked.item());
    }

    List<Part> missing() {
      return item().bringsText() ? looked.item().text().missing() : List.of();
    }

    /** The parts that the decision is said to change. */
    List<Part> ticked() {
      return List.of(item().changedParts().split(",")).stream().flatMap(k -> Part.of(k).stream()).toList();
    }

    String path(String code) {
      return "/quyet-dinh/" + decision() + "/thu-tuc/" + code;
    }
  }

  private final ReadItems read;
  private final JudgeItems judge;
  private final Links links;

  public ItemPages(ReadItems read, JudgeItems judge, Links links) {
    this.read = read;
    this.judge = judge;
    this.links = links;
  }

  @GET
  public Screen item(@PathParam("id") long id, @PathParam("code") String code, @Context Actor actor) {
    return Screen.of("decision/items/item", new ItemPage(read.one(actor, id, code)));
  }

  /** After a verdict the next open item comes by itself; after the last, the list. */
  @POST
  public Response decide(@PathParam("id") long id, @PathParam("code") String code, Form form, @Context Actor actor) {
    String list = "/quyet-dinh/" + id + "/thu-tuc";
    if (form.get("act").equals("remove")) {
      judge.remove(actor, id, code);
      return links.goTo(list + "?done=item.removed");
    }
    boolean accept = form.get("act").equals("accept");
    judge.judge(actor, id, code, accept);
    String done = accept ? "item.accepted" : "item.refused";
    return links.goTo(read.nextOpen(actor, id, code).map(next -> list + "/" + next + "?done=" + done)
        .orElse(list + "?done=items.all-judged"));
  }
}
