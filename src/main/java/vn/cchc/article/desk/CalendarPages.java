package vn.cchc.article.desk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.article.ArticleItem;
import vn.cchc.article.ReadArticles;
import vn.cchc.calendar.WorkingDays;
import vn.cchc.fault.Malformed;
import vn.cchc.http.ListQuery;
import vn.cchc.http.Screen;
import vn.cchc.identity.Actor;
import vn.cchc.identity.Registry;
import vn.cchc.identity.Site;
import vn.cchc.plan.Holidays;

/** The month's calendar of a site: what is scheduled, what did not go out, and what went live. */
@Path("desk/lich")
public final class CalendarPages {
  /** A month in weeks from Monday. */
  record CalendarPage(Site site, List<Site> sites, YearMonth month, List<List<Day>> weeks, int count) {
    String link(YearMonth to) {
      return "?site=" + site.slug() + "&thang=" + to;
    }
  }

  /** One square; items in the order of their time. */
  record Day(LocalDate date, boolean other, boolean today, boolean off, List<ArticleItem> items) {
    @Nullable String look() {
      var looks = new ArrayList<String>();
      if (other) {
        looks.add("day-other");
      }
      if (today) {
        looks.add("day-today");
      }
      if (off) {
        looks.add("day-off");
      }
      if (items.isEmpty() || other) {
        looks.add("day-empty");
      }
      return looks.isEmpty() ? null : String.join(" ", looks);
    }
  }

  private final ReadArticles read;
  private final Registry registry;
  private final Holidays holidays;
  private final Clock clock;

  public CalendarPages(ReadArticles read, Registry registry, Holidays holidays, Clock clock) {
    this.read = read;
    this.registry = registry;
    this.holidays = holidays;
    this.clock = clock;
  }

  @GET
  public Screen month(@BeanParam ListQuery query, @Context Actor actor) {
    var sites = registry.sites().stream().filter(actor::belongsTo).toList();
    Site site = Site.named(sites, query.filter("site").orElse(null));
    LocalDate today = site.months().dayOf(clock.instant());
    YearMonth month = query.filter("thang").map(CalendarPages::month).orElse(YearMonth.from(today));
    var items = read.calendar(site, month);
    var byDay = items.stream().collect(Collectors.groupingBy(i -> day(site, i)));
    return Screen.of("article/desk/calendar", new CalendarPage(site, sites, month, weeks(month, today, byDay), items.size()));
  }

  private static YearMonth month(String typed) {
    try {
      return YearMonth.parse(typed);
    } catch (DateTimeException e) {
      throw new Malformed("fault.not-a-month", typed);
    }
  }

  private static LocalDate day(Site site, ArticleItem item) {
    return site.months().dayOf(at(item));
  }

  static java.time.Instant at(ArticleItem item) {
    boolean live = item.publishedAt() != null;
    return java.util.Objects.requireNonNull(live ? item.publishedAt() : item.publishAt(), "time");
  }

  private List<List<Day>> weeks(YearMonth month, LocalDate today, Map<LocalDate, List<ArticleItem>> items) {
    WorkingDays working = holidays.workingDays();
    var weeks = new ArrayList<List<Day>>();
    LocalDate day = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    while (!day.isAfter(month.atEndOfMonth())) {
      var week = new ArrayList<Day>();
      for (int i = 0; i < 7; i++, day = day.plusDays(1)) {
        week.add(new Day(day, !YearMonth.from(day).equals(month), day.equals(today), !working.isWorkingDay(day),
            items.getOrDefault(day, List.of())));
      }
      weeks.add(week);
    }
    return weeks;
  }
}
