package vn.cchc.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** How long work took, and how much CPU the desk and its database used meanwhile; the latter hardly depends on neighbours. */
record Timed(double millis, double cpuMillis) {

  static Timed of(Callable<?> work) throws Exception {
    double cpu = cpu();
    double took = millis(work);
    return new Timed(took, cpu() - cpu);
  }

  /** The median of many rounds, so that one slow moment decides nothing, and the mean of what they cost. */
  static Timed median(int warmUps, int rounds, Callable<?> work) throws Exception {
    for (int i = 0; i < warmUps; i++) {
      work.call();
    }
    double[] times = new double[rounds];
    Timed all = of(() -> {
      for (int i = 0; i < rounds; i++) {
        times[i] = millis(work);
      }
      return rounds;
    });
    return new Timed(part(0.5, times), all.cpuMillis() / rounds);
  }

  static double millis(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e6;
  }

  /** Of this process, its database server and nodes that it has started. */
  static double cpu() {
    ProcessHandle here = ProcessHandle.current();
    return Stream.concat(Stream.of(here), here.descendants())
        .mapToDouble(p -> p.info().totalCpuDuration().orElse(Duration.ZERO).toMillis()).sum();
  }

  /** The value below which this share of them lies. */
  static double part(double share, double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
  }

  /** How much of a CPU one busy thread gets: on a machine that others share, all times are longer by that factor. */
  static double processorShare() {
    long start = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    while (System.nanoTime() < start + 300_000_000) {
      Thread.onSpinWait();
    }
    return (double) (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / (System.nanoTime() - start);
  }
}
