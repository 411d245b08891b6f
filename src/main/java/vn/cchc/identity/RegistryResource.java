package vn.cchc.identity;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.fault.NotFound;
import vn.cchc.http.ListQuery;

/** Sites and units by API: those that the caller belongs to. */
@Path("api/v1")
@Produces(MediaType.APPLICATION_JSON)
public final class RegistryResource {
  private static final int USUAL_SIZE = 200;

  public record SiteAnswer(long id, String slug, String name, String zone, List<String> languages) {}

  public record UnitAnswer(long id, String name, String shortName, UnitKind kind, @Nullable Long parent,
      LocalDate validFrom, @Nullable LocalDate validTo) {}

  private final Registry registry;

  public RegistryResource(Registry registry) {
    this.registry = registry;
  }

  @GET
  @Path("sites")
  public Page<SiteAnswer> sites(@BeanParam ListQuery query, @Context Actor actor) {
    var own = registry.sites().stream().filter(actor::belongsTo)
        .map(s -> new SiteAnswer(s.id(), s.slug(), s.name(), s.zone(), s.languageList())).toList();
    return page(own, query.paging(USUAL_SIZE));
  }

  /** Of one site's agency, or of all that the actor belongs to. */
  @GET
  @Path("units")
  public Page<UnitAnswer> units(@BeanParam ListQuery query, @Context Actor actor) {
    var asked = query.filter("site");
    var sites = registry.sites().stream().filter(actor::belongsTo)
        .filter(s -> asked.isEmpty() || s.slug().equals(asked.get())).toList();
    if (asked.isPresent() && sites.isEmpty()) {
      throw new NotFound("fault.no-site", asked.get());
    }
    Set<Long> within = new HashSet<>();
    sites.forEach(s -> within.addAll(actor.units().under(s.ownerUnitId())));
    var units = actor.units().inOrder().stream().filter(u -> within.contains(u.id())).map(u -> new UnitAnswer(
        u.id(), u.name(), u.shortName(), u.kind(), u.parentId(), u.validFrom(), u.validTo())).toList();
    return page(units, query.paging(USUAL_SIZE));
  }

  private static <T> Page<T> page(List<T> all, Paging paging) {
    return Page.of(all.stream().skip(paging.offset()).limit(paging.size()).toList(), paging, all.size());
  }
}
