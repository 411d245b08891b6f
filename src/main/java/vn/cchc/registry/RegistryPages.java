package vn.cchc.registry;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import vn.cchc.db.Page;
import vn.cchc.db.Paging;
import vn.cchc.decision.Decision;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Pager;
import vn.cchc.http.Screen;
import vn.cchc.http.Words;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Site;
import vn.cchc.procedure.Gap;
import vn.cchc.procedure.Level;
import vn.cchc.procedure.RegistryFilter;
import vn.cchc.procedure.RegistryMapper;
import vn.cchc.procedure.Standing;
import vn.cchc.procedure.Version;
import vn.cchc.text.SearchKey;

/** The registry of a site: every procedure, found by the filters in the address, and the same as a file. */
@Path("desk/thu-tuc")
public final class RegistryPages {
  /** A page of the list, and what it can be filtered by. */
  record ListPage(Site site, List<Site> sites, Page<Version> list, Map<Long, Decision> decisions, Map<Standing, Long> counts,
      List<RegistryMapper.Field> fields, RegistryFilter filter, Pager pager, ListQuery query) {
    /** The file of what this address finds. */
    String csv() {
      return "/thu-tuc/csv" + pager.link(1);
    }

    long total() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private final ReadRegistry read;

  public RegistryPages(ReadRegistry read) {
    this.read = read;
  }

  @GET
  public Screen list(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = read.site(actor, query.filter("site"));
    RegistryFilter filter = filter(query);
    Page<Version> list = read.list(site, filter, query.paging(50));
    return Screen.of("registry/list", new ListPage(site, read.sites(actor), list, read.decisions(list.items()),
        read.counts(site), read.fields(site), filter, Pager.of(list, query), query));
  }

  @GET
  @Path("csv")
  public Response csv(@BeanParam ListQuery query, @Context Actor actor) {
    Site site = read.site(actor, query.filter("site"));
    RegistryFilter filter = filter(query);
    var csv = new RegistryCsv(Words.in(actor.account().language()));
    var file = new StringBuilder(csv.head());
    Page<Version> page = read.list(site, filter, new Paging(1, Paging.LARGEST));
    file.append(csv.rows(page.items(), read.decisions(page.items())));
    for (int n = 2; n <= page.pages(); n++) {
      var items = read.list(site, filter, new Paging(n, Paging.LARGEST)).items();
      file.append(csv.rows(items, read.decisions(items)));
    }
    return Response.ok(file.toString(), "text/csv; charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"thu-tuc-" + site.slug() + ".csv\"").build();
  }

  static RegistryFilter filter(ListQuery query) {
    return new RegistryFilter(query.choice("state", Standing.class).orElse(null), query.choice("gap", Gap.class).orElse(null),
        query.filter("internal").map("yes"::equals).orElse(null), query.filter("field").orElse(""),
        query.choice("level", Level.class).orElse(null), SearchKey.of(query.q()), query.sort(RegistryFilter.SORTS));
  }
}
