package vn.cchc.posting;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.NotSignedIn;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Caller;
import vn.cchc.http.Form;
import vn.cchc.http.Gate;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;
import vn.cchc.http.Screen;
import vn.cchc.http.TokenInside;
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
  @TokenInside
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response done(@BeanParam ListQuery query, @Nullable FormDataMultiPart sent, @Context Actor actor,
      @Context ContainerRequestContext request) throws IOException {
    SentForm form = SentForm.of(sent);
    Gate.demandToken(Caller.of(request).orElseThrow(NotSignedIn::new), form.csrf());
    Site site = reach.site(actor, query.filter("site"));
    var filter = read.filter(site, query, PostingMapper.Stage.OPEN);
    List<Long> ids = form.form().ticked("all") && filter.place() != null ? read.ids(filter, MOST) : form.form().ids("id");
    var faults = new ArrayList<Problem>();
    if (ids.isEmpty()) {
      faults.add(new Problem("id", "posting.none-chosen"));
    }
    try {
      var outcome = mark.done(actor, ids, proofs.read(actor, form, read.today(site), faults));
      if (!outcome.skipped().isEmpty()) {
        return Response.status(422).entity(screen(query, actor, form.form(), List.of(), outcome.skipped())).build();
      }
      return Response.seeOther(URI.create(links.desk("/niem-yet" + query.link(1) + "&done=posting.marked"))).build();
    } catch (Problems refused) {
      return Response.status(422).entity(screen(query, actor, form.form(), refused.list(), List.of())).build();
    }
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
