package vn.cchc.site;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.fault.NotFound;
import vn.cchc.http.FaultLook;
import vn.cchc.http.FaultPage;
import vn.cchc.http.Pages;

/** Shows a fault on a public address in the look of its site. */
public final class SiteFaults implements FaultLook {
  private static final Logger LOG = LoggerFactory.getLogger(SiteFaults.class);
  private static final Set<String> NOT_OURS = Set.of("desk", "files", "assets", "health", "metrics", "api-docs");

  private final Pages pages;
  private final Visits visits;

  SiteFaults(Pages pages, Visits visits) {
    this.pages = pages;
    this.visits = visits;
  }

  @Override
  public Optional<String> show(ContainerRequestContext request, FaultPage page) {
    String first = request.getUriInfo().getPath().split("/", 2)[0];
    return NOT_OURS.contains(first) ? Optional.empty()
        : Optional.of(pages.render("site/fault", Map.of("frame", frame(request.getUriInfo().getRequestUri(), first), "page", page)));
  }

  /** Without a site if there is none of that name, or none can be looked up. */
  private SiteFrame frame(URI uri, String site) {
    String origin = uri.getScheme() + "://" + uri.getAuthority();
    try {
      return visits.frame(uri.getPath(), origin, site);
    } catch (NotFound e) {
      return visits.frame(uri.getPath(), origin, null, null, false);
    } catch (RuntimeException e) {
      LOG.debug("fault shown without its site", e);
      return visits.frame(uri.getPath(), origin, null, null, false);
    }
  }
}
