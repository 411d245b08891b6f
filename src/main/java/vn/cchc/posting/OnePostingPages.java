package vn.cchc.posting;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.http.FileForm;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.media.FileLink;

/** One task on a phone in front of the board: what to print, what is reported about it, and the photo. */
@Path("desk/niem-yet/{id: \\d{1,18}}")
public final class OnePostingPages {
  /** The task with what was typed. */
  record Page(PostingMapper.Line line, Site site, @Nullable FileLink file, boolean does, LocalDate today, Form typed,
      List<Problem> problems) {
    boolean marks() {
      return does && line.state() == PostingState.OPEN;
    }

    boolean undoes() {
      return does && line.state() == PostingState.DONE && !line.doneBy().isEmpty();
    }
  }

  private final ReadPostings read;
  private final MarkPostings mark;
  private final ProofForm proofs;
  private final Links links;

  public OnePostingPages(ReadPostings read, MarkPostings mark, ProofForm proofs, Links links) {
    this.read = read;
    this.mark = mark;
    this.proofs = proofs;
    this.links = links;
  }

  @GET
  public Screen show(@PathParam("id") long id, @Context Actor actor) {
    return screen(actor, id, Form.of(), List.of());
  }

  @POST
  @Path("da-lam")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response done(@PathParam("id") long id, FileForm sent, @Context Actor actor) throws IOException {
    Site site = read.siteOf(read.one(actor, id));
    return FormLoop.showing(problems -> screen(actor, id, sent.form(), problems)).answer(() -> {
      mark.done(actor, id, proofs.read(actor, sent, read.today(site), new ArrayList<>()));
      return back(id, "posting.marked");
    });
  }

  @POST
  @Path("mo-lai")
  public Response undo(@PathParam("id") long id, @Context Actor actor) {
    mark.undo(actor, id);
    return back(id, "posting.undone");
  }

  private Response back(long id, String done) {
    return links.goTo("/niem-yet/" + id + "?done=" + done);
  }

  private Screen screen(Actor actor, long id, Form typed, List<Problem> problems) {
    var line = read.one(actor, id);
    Site site = read.siteOf(line);
    return Screen.of("posting/one", new Page(line, site, read.files(List.of(line)).get(id),
        Reach.does(actor, site, line.unitId()), read.today(site), typed, problems));
  }
}
