package vn.cchc.bench;

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

  static double median(double... values) {
    return part(0.5, values);
  }

  static double part(double share, double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
  }
}
