package vn.cchc.db;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Two transactions that each hold what the other wants next: the server undoes one, and it is tried again. */
final class TwoInDeadlock {
  /** Takes the first, calls held once it has it, and then takes the second. */
  interface Work {
    void take(String first, String second, Runnable held);
  }

  private final CyclicBarrier bothHoldOne = new CyclicBarrier(2);
  private final AtomicInteger tries = new AtomicInteger();

  private TwoInDeadlock() {}

  /** Answers how often the work was tried. */
  static int over(String a, String b, Work work) throws Exception {
    var both = new TwoInDeadlock();
    var threads = Executors.newFixedThreadPool(2);
    try {
      var one = threads.submit(() -> work.take(a, b, both::held));
      var two = threads.submit(() -> work.take(b, a, both::held));
      one.get(30, TimeUnit.SECONDS);
      two.get(30, TimeUnit.SECONDS);
    } finally {
      threads.shutdownNow();
    }
    return both.tries.get();
  }

  /** The first two wait for each other; the victim's second try goes on. */
  private void held() {
    if (tries.incrementAndGet() <= 2) {
      try {
        bothHoldOne.await(20, TimeUnit.SECONDS);
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }
}
