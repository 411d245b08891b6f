package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import vn.cchc.http.Links;
import vn.cchc.http.Open;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;

/** The first page of all: the list of sites, or the only one. */
@Open
@Path("")
public final class SitesPages {
  private final Registry registry;
  private final Links links;
  private final Visits visits;
  private final Answers answers;

  SitesPages(Registry registry, Links links, Visits visits, Answers answers) {
    this.registry = registry;
    this.links = links;
    this.visits = visits;
    this.answers = answers;
  }

  record SitesPage(List<Site> sites) {}

  @GET
  public Response sites(@Context HttpServletRequest request) {
    List<Site> sites = registry.sites();
    if (sites.size() == 1) {
      return Response.seeOther(URI.create(links.site(sites.get(0).slug(), "/"))).build();
    }
    return answers.ofAllSites(request, visits.frame(request), "site/sites", new SitesPage(sites));
  }
}
