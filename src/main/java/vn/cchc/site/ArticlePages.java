package vn.cchc.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.fault.NotFound;
import vn.cchc.http.Open;

/** The page of an article: its text, the way to where it has moved, or the notice that it is gone. */
@Open
@Path(SectionPages.SITE)
public final class ArticlePages {
  private static final Pattern NAME = Pattern.compile("(?:(.*)-)?([0-9]{1,18})");

  private final Visits visits;
  private final Reading reading;
  private final Answers answers;

  ArticlePages(Visits visits, Reading reading, Answers answers) {
    this.visits = visits;
    this.reading = reading;
    this.answers = answers;
  }

  record GonePage(ArticleText text, String sentence) {}

  @GET
  @Path("tin/{name}")
  public Response article(@PathParam("site") String site, @PathParam("name") String name, @Context HttpServletRequest request) {
    Matcher address = NAME.matcher(name);
    if (!address.matches()) {
      throw new NotFound("site.no-article");
    }
    Visit visit = visits.to(request, site);
    ArticleText text = reading.text(visit.siteId(), Long.parseLong(address.group(2)));
    if (!text.readable()) {
      return withdrawn(visit, text);
    }
    if (!text.slug().equals(address.group(1))) {
      return Answers.movedTo(visit.frame().article(text.slug(), text.id()));
    }
    return answers.page(visit, "site/article", reading.page(visit, text));
  }

  private Response withdrawn(Visit visit, ArticleText text) {
    Optional<String> instead = reading.replacement(visit, text);
    if (instead.isPresent()) {
      return Answers.movedTo(instead.get());
    }
    String sentence = visit.frame().t("site.gone." + text.withdrawAs());
    return answers.fresh(410, visit, "site/gone", new GonePage(text, sentence));
  }
}
