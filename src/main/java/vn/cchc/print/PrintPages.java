package vn.cchc.print;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import vn.cchc.db.Database;
import vn.cchc.decision.DecisionDossier;
import vn.cchc.decision.ReadDecisions;
import vn.cchc.fault.Malformed;
import vn.cchc.http.Links;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Origin;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.procedure.ProcedureCode;

/** Where the office prints what goes on its boards: lists, sheets, posters and the notice on feedback. */
@Path("desk/thu-tuc/in")
public final class PrintPages {
  private static final int RECENT = 50;
  private static final int LONGEST_BASIS = 2_000;

  private final ProcedurePapers papers;
  private final ReadDecisions decisions;
  private final Database database;
  private final Registry registry;
  private final Links links;
  private final Clock clock;

  public PrintPages(ProcedurePapers papers, ReadDecisions decisions, Database database, Registry registry, Links links, Clock clock) {
    this.papers = papers;
    this.decisions = decisions;
    this.database = database;
    this.registry = registry;
    this.links = links;
    this.clock = clock;
  }

  record Page(List<Site> sites, Site site, List<PrintMapper.FieldCount> fields, List<PrintMapper.Posted> decisions) {}

  @GET
  public Screen choose(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = site(query, actor);
    return database.read(tx -> {
      var mapper = tx.mapper(PrintMapper.class);
      return Screen.of("print/choose", new Page(sites(actor), site,
          mapper.fields(site.id(), site.months().dayOf(clock.instant())), mapper.posted(site.id(), RECENT)));
    });
  }

  @GET
  @Path("danh-muc")
  public Response list(@BeanParam ListQuery query, @Context Actor actor, @Context HttpServletRequest request) {
    String field = query.filter("linh-vuc").orElse("");
    return pdf("danh-muc-tthc" + (field.isEmpty() ? "" : "-" + field), papers.list(addresses(request, site(query, actor)), field));
  }

  @GET
  @Path("thu-tuc")
  public Response sheet(@BeanParam ListQuery query, @Context Actor actor, @Context HttpServletRequest request) {
    String code = query.filter("ma").orElse("");
    if (!ProcedureCode.isCode(code)) {
      throw new Malformed("procedure.bad-code", code);
    }
    return pdf("tthc-" + code, papers.sheet(addresses(request, site(query, actor)), code));
  }

  @GET
  @Path("quyet-dinh/{id: [0-9]{1,18}}")
  public Response sheets(@PathParam("id") long id, @Context Actor actor, @Context HttpServletRequest request) {
    DecisionDossier dossier = decisions.dossier(actor, id);
    return pdf("niem-yet-" + id, papers.sheets(addresses(request, dossier.site()), dossier.decision()));
  }

  @GET
  @Path("quyet-dinh/{id: [0-9]{1,18}}/thu-tuc/{code: " + ProcedureCode.PATTERN + "}")
  public Response sheetOf(@PathParam("id") long id, @PathParam("code") String code, @Context Actor actor,
      @Context HttpServletRequest request) {
    DecisionDossier dossier = decisions.dossier(actor, id);
    return pdf("tthc-" + code, papers.sheet(addresses(request, dossier.site()), dossier.decision(), code));
  }

  @GET
  @Path("quyet-dinh/{id: [0-9]{1,18}}/ap-phich")
  public Response poster(@PathParam("id") long id, @Context Actor actor, @Context HttpServletRequest request) {
    DecisionDossier dossier = decisions.dossier(actor, id);
    return pdf("ap-phich-" + id, papers.poster(addresses(request, dossier.site()), dossier.decision()));
  }

  @GET
  @Path("phan-anh")
  public Response feedback(@BeanParam ListQuery query, @Context Actor actor, @Context HttpServletRequest request) {
    String basis = query.filter("can-cu").orElse("");
    if (basis.length() > LONGEST_BASIS) {
      throw new Malformed("print.basis-long", LONGEST_BASIS);
    }
    return pdf("tiep-nhan-phan-anh", papers.feedback(addresses(request, site(query, actor)), basis));
  }

  private static Response pdf(String name, byte[] pdf) {
    return Response.ok(pdf, "application/pdf").header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
        .header("Cache-Control", "no-store").build();
  }

  private PaperAddresses addresses(HttpServletRequest request, Site site) {
    return new PaperAddresses(links, Origin.of(request, links), site);
  }

  private List<Site> sites(Actor actor) {
    return registry.sites().stream().filter(actor::sees).toList();
  }

  /** The site named, otherwise the person's first. */
  private Site site(ListQuery query, Actor actor) {
    return Site.named(sites(actor), query.filter("site").orElse(null));
  }
}
