package vn.cchc.decision.arrival;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.fault.Problem;
import vn.cchc.http.FileForm;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;
import vn.cchc.http.Screen;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.route.Action;

/** Where a list is sent into a decision, and where a person watches it being read and sees what was wrong with it. */
@Path("desk/quyet-dinh/{id:\\d{1,18}}/nhap")
public final class ImportPages {
  record ImportPage(Decision decision, boolean open, List<FileImport> lists, List<Problem> problems) {}

  record ProgressPage(Decision decision, FileImport list, List<ImportFault> faults, Pager pager, boolean open) {}

  /** How far it is, for the script of the page. */
  record Progress(boolean running, int total, int done, int staged, int unchanged, int faults) {}

  private final StageImport imports;
  private final ImportQueue queue;
  private final ReadImports read;
  private final Links links;

  public ImportPages(StageImport imports, ImportQueue queue, ReadImports read, Links links) {
    this.imports = imports;
    this.queue = queue;
    this.read = read;
    this.links = links;
  }

  @GET
  public Screen form(@PathParam("id") long id, @Context Actor actor) {
    return screen(actor, id, List.of());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response send(@PathParam("id") long id, FileForm sent, @Context Actor actor) throws IOException {
    return FormLoop.showing(problems -> screen(actor, id, problems)).answer(() -> {
      StageImport.Begun begun = sent.demandFile().readBesideField((bytes, name) -> imports.begin(actor, id, bytes, name));
      queue.add(begun);
      return links.goTo("/quyet-dinh/" + id + "/nhap/" + begun.id());
    });
  }

  @GET
  @Path("{list:\\d{1,18}}")
  public Screen progress(@PathParam("id") long id, @PathParam("list") long list, @BeanParam ListQuery query, @Context Actor actor) {
    DecisionDossier dossier = read.decision(actor, id);
    var told = read.one(actor, id, list, query.paging(50));
    return Screen.of("decision/arrival/importing", new ProgressPage(dossier.decision(), told.list(), told.faults().items(),
        Pager.of(told.faults(), query), dossier.may(Action.SAVE)));
  }

  @GET
  @Path("{list:\\d{1,18}}/tien-do")
  @Produces(MediaType.APPLICATION_JSON)
  public Progress howFar(@PathParam("id") long id, @PathParam("list") long list, @BeanParam ListQuery query, @Context Actor actor) {
    FileImport now = read.one(actor, id, list, query.paging(1)).list();
    return new Progress(now.running(), now.total(), now.done(), now.staged(), now.unchanged(), now.faults());
  }

  @GET
  @Path("mau.csv")
  @Produces("text/csv")
  public Response template(@PathParam("id") long id, @Context Actor actor) {
    read.decision(actor, id);
    return Response.ok(CsvTemplate.in(Words.VI).getBytes(StandardCharsets.UTF_8), "text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"mau-danh-sach-tthc.csv\"").build();
  }

  private Screen screen(Actor actor, long id, List<Problem> problems) {
    DecisionDossier dossier = read.decision(actor, id);
    return Screen.of("decision/arrival/imports", new ImportPage(dossier.decision(), dossier.may(Action.SAVE), read.latest(id), problems));
  }
}
