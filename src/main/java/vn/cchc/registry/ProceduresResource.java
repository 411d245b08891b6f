package vn.cchc.registry;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Page;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.NotFound;
import vn.cchc.http.ListQuery;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.procedure.ProcedureCode;
import vn.cchc.procedure.Version;

/** The registry by API, for those who work for a site. */
@Path("api/v1/procedures")
@Produces(MediaType.APPLICATION_JSON)
public final class ProceduresResource {
  private final ReadRegistry read;

  public ProceduresResource(ReadRegistry read) {
    this.read = read;
  }

  @GET
  @Operation(summary = "Procedures of a site; filters site, state (IN_FORCE, UPCOMING, ABOLISHED), gap (INCOMPLETE, UPDATING),"
      + " internal (yes, no), field (slug), level, q; sort name, code, field or from")
  public Page<ProcedureItem> list(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = read.site(actor, query.filter("site"));
    Page<Version> found = read.list(site, RegistryPages.filter(query), query.paging(25));
    var decisions = read.decisions(found.items());
    return found.map(v -> ProcedureItem.of(v, decisions.get(v.decisionId())));
  }

  /** asOf, as YYYY-MM-DD, asks for the version in force on that day. */
  @GET
  @Path("{code:" + ProcedureCode.PATTERN + "}")
  @Operation(summary = "One procedure with its text now or as of a day (asOf=YYYY-MM-DD), and every version; 404 if none was in force")
  public ProcedureAnswer one(@PathParam("code") String code, @BeanParam ListQuery query, @Context Actor actor) {
    LocalDate asOf = day(query.filter("asOf"));
    ReadRegistry.ProcedureHistory told = read.one(actor, query.filter("site"), code, asOf, null);
    Version turn = told.turn();
    if (turn == null) {
      throw new NotFound("procedure.none-then", code);
    }
    return ProcedureAnswer.of(told, turn, asOf);
  }

  private static @Nullable LocalDate day(Optional<String> typed) {
    try {
      return typed.map(LocalDate::parse).orElse(null);
    } catch (DateTimeParseException e) {
      throw new Malformed("fault.wrong-type", "asOf");
    }
  }
}
