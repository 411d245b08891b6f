package vn.cchc.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.FormLoop;
import vn.cchc.http.Links;
import vn.cchc.http.Screen;
import vn.cchc.http.Times;
import vn.cchc.identity.Actor;

/** The holiday table by year, and its import. */
@Path("desk/ngay-nghi")
public final class HolidayPages {
  /** Years with their days; what was typed is kept if it is refused. */
  record HolidayPage(Map<Integer, List<Holiday>> years, boolean keeps, boolean missing, int nextYear, String csv, List<Problem> problems) {}

  private final Holidays holidays;
  private final Clock clock;
  private final Links links;

  public HolidayPages(Holidays holidays, Clock clock, Links links) {
    this.holidays = holidays;
    this.clock = clock;
    this.links = links;
  }

  @GET
  public Screen show(@Context Actor actor) {
    return screen(actor, "", List.of());
  }

  @POST
  public Response replace(Form form, @Context Actor actor) {
    return FormLoop.showing(problems -> screen(actor, form.get("csv"), problems)).answer(() -> {
      holidays.replace(actor, form.get("csv"));
      return links.goTo("/ngay-nghi?done=holiday.replaced");
    });
  }

  private Screen screen(Actor actor, String csv, List<Problem> problems) {
    var today = clock.instant().atZone(Times.HANOI.zone()).toLocalDate();
    var years = new TreeMap<Integer, List<Holiday>>(java.util.Comparator.reverseOrder());
    years.putAll(holidays.all().stream().collect(Collectors.groupingBy(h -> h.day().getYear())));
    return Screen.of("plan/holidays", new HolidayPage(years, Holidays.keeps(actor), holidays.nextYearMissing(today),
        today.getYear() + 1, csv, problems));
  }
}
