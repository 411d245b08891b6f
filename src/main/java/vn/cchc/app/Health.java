package vn.cchc.app;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.cchc.http.Open;
import vn.cchc.media.SharedFolder;
import vn.cchc.schedule.WakeUps;

/** Whether this node is alive, and whether it can serve. */
@Open
@Path("health")
@Produces("text/plain;charset=utf-8")
public final class Health {
  private final BooleanSupplier database;
  private final BooleanSupplier files;
  private final WakeUps wakeUps;

  Health(BooleanSupplier database, BooleanSupplier files, WakeUps wakeUps) {
    this.database = database;
    this.files = files;
    this.wakeUps = wakeUps;
  }

  static Health of(Common common, SharedFolder files) {
    return new Health(() -> common.database().read(tx -> tx.mapper(FiguresMapper.class).failedMigrations()) == 0,
        files::proved, common.wakeUps());
  }

  @GET
  @Path("live")
  public String live() {
    return "ok\n";
  }

  /** 503 names what is missing, one word per line: database, files, scheduler. */
  @GET
  @Path("ready")
  public Response ready() {
    List<String> missing = new ArrayList<>();
    need(missing, "database", database);
    need(missing, "files", files);
    need(missing, "scheduler", wakeUps::running);
    return missing.isEmpty()
        ? Response.ok("ok\n").build()
        : Response.status(503).entity(String.join("\n", missing) + "\n").build();
  }

  private static void need(List<String> missing, String what, BooleanSupplier there) {
    try {
      if (!there.getAsBoolean()) {
        missing.add(what);
      }
    } catch (RuntimeException e) {
      missing.add(what);
    }
  }
}
