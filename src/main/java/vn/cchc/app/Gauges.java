package vn.cchc.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import vn.cchc.schedule.DatabaseClock;

/** The figures of this node for Prometheus; looked up by the node's timer, never by the scrape. */
final class Gauges {
  private final Common common;
  private final MultiGauge lags;
  private final AtomicLong brokenJournalRow = new AtomicLong();
  private volatile FiguresMapper.Figures figures = new FiguresMapper.Figures(0, 0, 0, 0, 0);

  Gauges(Common common) {
    this.common = common;
    MeterRegistry meters = common.meters();
    figure("cchc.editions.overdue", "Editions due and not live", FiguresMapper.Figures::overdue);
    figure("cchc.editions.publish.failed", "Editions that could not be published", FiguresMapper.Figures::failed);
    figure("cchc.editions.scheduled", "Editions that wait for their time", FiguresMapper.Figures::scheduled);
    figure("cchc.sessions", "Sessions that have not ended", FiguresMapper.Figures::sessions);
    figure("cchc.journal.seq", "The journal's newest row", FiguresMapper.Figures::journalSeq);
    gauge("cchc.scheduled.without.wakeup", "Due moments for which the last look found no trigger",
        () -> common.wakeUps().withoutWakeUp());
    gauge("cchc.journal.broken.row", "The first row that differs from the chain; 0 is none", brokenJournalRow::get);
    if (common.clock() instanceof DatabaseClock clock) {
      gauge("cchc.clock.offset.seconds", "Database time minus this machine's", () -> clock.offset().toNanos() / 1e9);
    }
    lags = MultiGauge.builder("cchc.follower.lag").description("Journal rows a follower is behind").register(meters);
    new JvmMemoryMetrics().bindTo(meters);
    new JvmThreadMetrics().bindTo(meters);
    new ProcessorMetrics().bindTo(meters);
    new UptimeMetrics().bindTo(meters);
  }

  private void figure(String name, String meaning, ToDoubleFunction<FiguresMapper.Figures> which) {
    gauge(name, meaning, () -> which.applyAsDouble(figures));
  }

  private void gauge(String name, String meaning, Supplier<Number> value) {
    Gauge.builder(name, value).description(meaning).register(common.meters());
  }

  void look() {
    figures = common.database().read(tx -> tx.mapper(FiguresMapper.class).at(common.clock().instant()));
    brokenJournalRow.set(NightlyWorks.brokenRow(common.database()));
    lags.register(common.feed().followers().stream().map(f -> MultiGauge.Row.of(Tags.of("follower", f.name()),
        Math.max(0, figures.journalSeq() - f.position().map(p -> p.seq()).orElse(0L)))).toList(), true);
  }
}
