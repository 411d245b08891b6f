package vn.cchc.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import vn.cchc.http.Json;
import vn.cchc.http.Pages;

/** Turns a visitor's request into a response, and keeps it if the first filter asked for that. */
final class Answers {
  private static final String HTML = "text/html;charset=utf-8";

  private final Pages pages;
  private final KeptPages kept;
  private final Clock clock;

  Answers(Pages pages, KeptPages kept, Clock clock) {
    this.pages = pages;
    this.kept = kept;
    this.clock = clock;
  }

  Response page(Visit visit, String template, Object page) {
    return bytes(visit, HTML, html(visit.frame(), template, page).getBytes(StandardCharsets.UTF_8));
  }

  /** A page that is not a success, or is different each time: sent, not kept. */
  Response fresh(int status, Visit visit, String template, Object page) {
    return Response.status(status).type(HTML).header("Cache-Control", "no-store")
        .entity(html(visit.frame(), template, page)).build();
  }

  /** A page that is one of several forms of the same thing at one address. */
  Response chosenPage(Visit visit, String template, Object page) {
    return keep(visit, KeptPage.of(HTML, html(visit.frame(), template, page).getBytes(StandardCharsets.UTF_8), midnight(visit)).byAccept());
  }

  Response chosenData(Visit visit, String type, Object answer) {
    return keep(visit, KeptPage.of(type + ";charset=utf-8", jsonOf(answer), midnight(visit)).byAccept());
  }

  Response json(Visit visit, Object answer) {
    return bytes(visit, "application/json;charset=utf-8", jsonOf(answer));
  }

  private static byte[] jsonOf(Object answer) {
    try {
      return Json.MAPPER.writeValueAsBytes(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  Response bytes(Visit visit, String type, byte[] bytes) {
    return keep(visit, KeptPage.of(type, bytes, midnight(visit)));
  }

  private Instant midnight(Visit visit) {
    ZoneId zone = ZoneId.of(visit.site().zone());
    return LocalDate.ofInstant(clock.instant(), zone).plusDays(1).atStartOfDay(zone).toInstant();
  }

  private Response keep(Visit visit, KeptPage page) {
    return keep(visit.request(), visit.siteId(), page);
  }

  /** The list of sites, which belongs to none of them. */
  Response ofAllSites(HttpServletRequest request, SiteFrame frame, String template, Object page) {
    byte[] bytes = html(frame, template, page).getBytes(StandardCharsets.UTF_8);
    return keep(request, KeptPages.ALL_SITES, KeptPage.of(HTML, bytes, Instant.MAX));
  }

  String html(SiteFrame frame, String template, Object page) {
    return pages.render(template, Map.of("frame", frame, "page", page));
  }

  private Response keep(HttpServletRequest request, long site, KeptPage page) {
    if (request.getAttribute(KeptPages.Ticket.ATTRIBUTE) instanceof KeptPages.Ticket ticket) {
      kept.keep(ticket, site, page);
    }
    boolean packed = page.packs(request.getHeader("Accept-Encoding"));
    var response = page.known(request.getHeader("If-None-Match")) ? Response.notModified()
        : Response.ok(page.bytes(packed)).type(page.type());
    page.headers(packed).forEach(response::header);
    return response.header("Content-Encoding", packed ? "gzip" : null).build();
  }

  static Response movedTo(String link) {
    return Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create(link)).build();
  }
}
