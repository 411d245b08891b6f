package vn.cchc.app;

import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.cchc.config.Settings;
import vn.cchc.db.Database;
import vn.cchc.db.OpenDatabase;
import vn.cchc.schedule.ClockMapper;
import vn.cchc.schedule.DatabaseClock;
import vn.cchc.schedule.InstallationMapper;
import vn.cchc.schedule.PeriodRunMapper;
import vn.cchc.schedule.TriggerMapper;

/** Time: the installation's clock, background work, and the figures about both. */
final class SchedulePart implements Part {
  static final List<Class<?>> MAPPERS = List.of(ClockMapper.class, InstallationMapper.class, PeriodRunMapper.class,
      TriggerMapper.class, FiguresMapper.class);
  private static final Duration MEASURE = Duration.ofMinutes(1);
  private static final Duration LOOK = Duration.ofSeconds(15);

  private final Common common;

  SchedulePart(Common common, OpenDatabase open) {
    this.common = common;
    open.workSource().setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(common.meters()));
  }

  static Clock clock(Settings settings, OpenDatabase open) {
    Clock machine = Clock.systemUTC();
    Database database = open.database(machine);
    return settings.demo()
        ? DatabaseClock.inDemo(database, machine, settings.clock())
        : DatabaseClock.inProduction(database, machine);
  }

  @Override
  public List<Object> resources() {
    return List.of(new Metrics(common.meters(), common.reception().addresses(), common.settings().metricsToken()));
  }

  @Override
  public void start() {
    if (common.clock() instanceof DatabaseClock clock) {
      clock.beginToShow();
      common.beat().each(MEASURE, "measure of the clock", clock::measure);
    }
    common.feed().add(new ActionCounts(common.meters()));
    common.beat().each(LOOK, "look at the figures", new Gauges(common)::look);
    new NightlyWorks(common).register();
  }
}
