package vn.cchc.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Visitors who read the same pages for a while, each as fast as they are answered. */
record Crowd(URI server, boolean packed, List<String> pages) {
  private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** cpuMillis is what the server itself took for one answer: this process without the visitors' threads. */
  record Figures(double perSecond, double cpuMillis) {}

  private record Reader(long answers, long cpu) {}

  Figures reads(int visitors, Duration time) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(visitors);
    try {
      long cpu = MACHINE.getProcessCpuTime();
      long start = System.nanoTime();
      var work = new ArrayList<Callable<Reader>>();
      for (int i = 0; i < visitors; i++) {
        int from = i * 31;
        work.add(() -> read(from, start + time.toNanos()));
      }
      long answers = 0;
      long theirs = 0;
      for (Future<Reader> done : threads.invokeAll(work)) {
        answers += done.get().answers();
        theirs += done.get().cpu();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Figures(answers / seconds, (MACHINE.getProcessCpuTime() - cpu - theirs) / 1e6 / answers);
    } finally {
      threads.shutdown();
    }
  }

  private Reader read(int from, long until) throws Exception {
    long answers = 0;
    try (var visitor = new Visitor(server, packed)) {
      for (int i = from; System.nanoTime() < until; i++) {
        String page = pages.get(i % pages.size());
        int status = visitor.get(page);
        if (status != 200) {
          throw new IllegalStateException(status + " " + page);
        }
        answers++;
      }
    }
    return new Reader(answers, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }
}
