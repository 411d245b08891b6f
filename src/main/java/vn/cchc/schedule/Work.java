package vn.cchc.schedule;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Named work that may be woken at any time and by anybody: it never throws, and reports once that it fails. */
final class Work {
  private static final Logger LOG = LoggerFactory.getLogger(Work.class);

  private final String name;
  private final Duration every;
  private final Runnable body;
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicBoolean failing = new AtomicBoolean();

  Work(String name, Duration every, Runnable body) {
    this.name = name;
    this.every = every;
    this.body = body;
  }

  String name() {
    return name;
  }

  Duration every() {
    return every;
  }

  /** A call that arrives while it runs makes it run once more: the wake-up may stand for something new. */
  void run() {
    if (calls.getAndIncrement() > 0) {
      return;
    }
    int seen;
    do {
      seen = calls.get();
      once();
    } while (!calls.compareAndSet(seen, 0));
  }

  private void once() {
    try {
      body.run();
      if (failing.compareAndSet(true, false)) {
        LOG.info("work goes on again name={}", name);
      }
    } catch (RuntimeException e) {
      if (failing.compareAndSet(false, true)) {
        LOG.error("work failed and is tried again name={} every={}", name, every, e);
      } else {
        LOG.debug("work still fails name={}: {}", name, e.toString());
      }
    }
  }
}
