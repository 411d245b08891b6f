package vn.cchc.schedule;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A plain thread of this node, for what each node does for itself and what must not depend on Quartz's tables. */
public final class NodeTimer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(NodeTimer.class);
  private static final long SOON = 500;

  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
    var t = new Thread(work, "cchc-beat");
    t.setDaemon(true);
    return t;
  });

  public void each(Duration pause, String name, Runnable work) {
    var steady = new Work(name, pause, work);
    thread.scheduleWithFixedDelay(steady::run, SOON, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
        LOG.warn("a piece of work of this node did not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
