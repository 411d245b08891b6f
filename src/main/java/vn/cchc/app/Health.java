package vn.cchc.app;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import vn.cchc.db.Database;
import vn.cchc.http.Open;
import vn.cchc.journal.JournalMapper;

/** Whether this node lives, and whether it can serve. */
@Open
@Path("health")
@Produces("text/plain;charset=utf-8")
public final class Health {
  private final Database database;

  public Health(Database database) {
    this.database = database;
  }

  @GET
  @Path("live")
  public String live() {
    return "ok\n";
  }

  @GET
  @Path("ready")
  public Response ready() {
    try {
      database.read(tx -> tx.mapper(JournalMapper.class).head());
      return Response.ok("ok\n").build();
    } catch (RuntimeException e) {
      return Response.status(503).entity("database\n").build();
    }
  }
}
