package vn.cchc.decision.items;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import vn.cchc.decision.Decision;
import vn.cchc.decision.JudgeItems;
import vn.cchc.http.Form;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Gap;
import vn.cchc.procedure.ItemFilter;
import vn.cchc.procedure.Verdict;
import vn.cchc.route.Action;
import vn.cchc.text.SearchKey;

/** The list of a decision's procedures: filtered by the address, judged one by one or as many as the filter finds. */
@Path("desk/quyet-dinh/{id: \\d{1,18}}/thu-tuc")
public final class ItemsPages {
  /** A page of the list. */
  record ListPage(ReadItems.ItemList listed, Pager pager, ListQuery query, ItemFilter filter) {
    Decision decision() {
      return listed.dossier().decision();
    }

    boolean maySave() {
      return listed.dossier().may(Action.SAVE);
    }

    long number(Change change) {
      return listed.changes().getOrDefault(change, 0L);
    }

    /** This list's address, filters and page included, for coming back to it. */
    String here() {
      return pager.link(pager.page());
    }
  }

  private final ReadItems read;
  private final JudgeItems judge;
  private final Links links;

  public ItemsPages(ReadItems read, JudgeItems judge, Links links) {
    this.read = read;
    this.judge = judge;
    this.links = links;
  }

  @GET
  public Screen list(@PathParam("id") long id, @BeanParam ListQuery query, @Context Actor actor) {
    var filter = filter(query);
    var listed = read.list(actor, id, filter, query.paging(50));
    return Screen.of("decision/items/list", new ListPage(listed, Pager.of(listed.items(), query), query, filter));
  }

  /** act is accept or refuse; code names one row, without it everything that the address filters. */
  @POST
  public Response judge(@PathParam("id") long id, @BeanParam ListQuery query, Form form, @Context Actor actor) {
    boolean accept = form.get("act").equals("accept");
    String code = form.get("code");
    String back = "/quyet-dinh/" + id + "/thu-tuc" + query.link(code.isEmpty() ? 1 : query.paging(50).page());
    if (code.isEmpty()) {
      judge.judge(actor, id, filter(query), accept);
      return links.goTo(back + "&done=" + (accept ? "items.accepted" : "items.refused"));
    }
    judge.judge(actor, id, code, accept);
    return links.goTo(back + "#m-" + code);
  }

  private static ItemFilter filter(ListQuery query) {
    return new ItemFilter(query.choice("change", Change.class).orElse(null), query.choice("verdict", Verdict.class).orElse(null),
        query.choice("gap", Gap.class).orElse(null), SearchKey.of(query.q()), query.sort(ItemFilter.SORTS));
  }

}
