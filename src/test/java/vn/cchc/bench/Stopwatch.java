package vn.cchc.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Times work, warmed up, and answers the middle of many times, so that one slow moment decides nothing. */
final class Stopwatch {
  private Stopwatch() {}

  static double millis(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e6;
  }

  /** The times of all rounds, shortest first. */
  static double[] rounds(int warmUps, int rounds, Callable<?> work) throws Exception {
    for (int i = 0; i < warmUps; i++) {
      work.call();
    }
    double[] times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      times[i] = millis(work);
    }
    Arrays.sort(times);
    return times;
  }

  /** How much of a processor one busy thread gets: on a machine that others share, all times are longer by so much. */
  static double processorShare() {
    long start = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long until = start + 300_000_000;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    return (double) (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / (System.nanoTime() - start);
  }

  static double median(double... values) {
    return part(0.5, values);
  }

  static double part(double share, double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
  }
}
