package vn.cchc.posting;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.fault.Problem;
import vn.cchc.http.FileForm;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;

/** The tasks of putting up and taking down: filtered by the address, and marked many at a time with one proof. */
@Path("desk/niem-yet")
public final class PostingPages {
  private static final int ROWS = 50;
  private static final int MOST = 2_000;

  private final ReadPostings read;
  private final MarkPostings mark;
  private final Places places;
  private final Reach reach;
  private final ProofForm proofs;
  private final Links links;

  public PostingPages(ReadPostings read, MarkPostings mark, Places places, Reach reach, ProofForm proofs, Links links) {
    this.read = read;
    this.mark = mark;
    this.places = places;
    this.reach = reach;
    this.proofs = proofs;
    this.links = links;
  }

  @GET
  public Screen list(@BeanParam ListQuery query, @Context Actor actor) {
    return screen(query, actor, Form.of(), List.of(), List.of());
  }

  /** The ticked ones, or with all=1 everything that the address finds at its place. */
  @POST
  @Path("da-lam")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response done(@BeanParam ListQuery query, FileForm sent, @Context Actor actor) throws IOException {
    Site site = reach.site(actor, query.filter("site"));
    var filter = read.filter(site, query, PostingMapper.Stage.OPEN);
    List<Long> ids = sent.form().ticked("all") && filter.place() != null ? read.ids(filter, MOST) : sent.form().ids("id");
    var faults = new ArrayList<Problem>();
    if (ids.isEmpty()) {
      faults.add(new Problem("id", "posting.none-chosen"));
    }
    return FormLoop.showing(problems -> screen(query, actor, sent.form(), problems, List.of())).answer(() -> {
      var outcome = mark.done(actor, ids, proofs.read(actor, sent, read.today(site), faults));
      if (!outcome.skipped().isEmpty()) {
        return Response.status(422).entity(screen(query, actor, sent.form(), List.of(), outcome.skipped())).build();
      }
      return links.goTo("/niem-yet" + query.link(1) + "&done=posting.marked");
    });
  }

  private Screen screen(ListQuery query, Actor actor, Form typed, List<Problem> problems, List<MarkPostings.Skipped> skipped) {
    Site site = reach.site(actor, query.filter("site"));
    var all = places.ofSite(site);
    var filter = read.filter(site, query, PostingMapper.Stage.OPEN);
    var list = read.list(filter, query.paging(ROWS));
    var choices = new PostingsPage.Choices(all, read.counts(site), read.decisions(site), read.fields(site), read.today(site));
    return Screen.of("posting/list", new PostingsPage(actor, site, reach.sites(actor), filter, list,
        Pager.of(list, query), query, choices, read.files(list.items()), typed, problems, skipped));
  }
}
