package vn.cchc.posting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Page;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;

/** Postings by API: what is posted where, what is to be done, and marking it as done. */
@Path("api/v1/postings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PostingsResource {
  /** proof: a web address, or that of an uploaded file. */
  public record DoneInput(@Nullable LocalDate date, @Nullable String proof, @Nullable String note) {}

  private final ReadPostings read;
  private final MarkPostings mark;
  private final Reach reach;
  private final Links links;

  public PostingsResource(ReadPostings read, MarkPostings mark, Reach reach, Links links) {
    this.read = read;
    this.mark = mark;
    this.reach = reach;
    this.links = links;
  }

  @GET
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Postings of a site; filters state (OPEN, LATE, DONE, CANCELLED), "
      + "place, decision, field, unit; sort due, place, decision or done")
  public Page<PostingAnswer> list(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = reach.site(actor, query.filter("site"));
    var lines = read.list(read.filter(site, query, null), query.paging(25));
    var files = read.files(lines.items());
    LocalDate today = read.today(site);
    return lines.map(l -> PostingAnswer.of(l, site.slug(), files.get(l.id()), today, links));
  }

  @GET
  @Path("{id:\\d{1,18}}")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "One posting")
  public PostingAnswer one(@PathParam("id") long id, @Context Actor actor) {
    var line = read.one(actor, id);
    Site site = read.siteOf(line);
    return PostingAnswer.of(line, site.slug(), read.files(List.of(line)).get(id), read.today(site), links);
  }

  @POST
  @Path("{id:\\d{1,18}}/done")
  @Operation(summary = "Marks it as done {date, proof?, note?}: 403 not the caller's to do, 409 not open, 422 an impossible day")
  public PostingAnswer done(@PathParam("id") long id, @Nullable DoneInput sent, @Context Actor actor) {
    if (sent == null) {
      throw new Malformed("fault.unreadable");
    }
    read.one(actor, id);
    if (sent.date() == null) {
      throw Problems.of("date", "decision.field-needed");
    }
    var faults = new ArrayList<Problem>();
    Proof proof = Proof.of(sent.proof(), faults);
    Problems.refuseAny(faults);
    mark.done(actor, id, new MarkPostings.Done(sent.date(), proof, sent.note() == null ? "" : sent.note().strip()));
    return one(id, actor);
  }
}
