package vn.cchc.decision.arrival;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.fault.TooMany;

/** Reads lists one after the other beside the requests, so that a person may watch how far theirs has got. */
public final class ImportQueue implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
  private static final int WAITING = 8;
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final StageImport imports;
  private final ThreadPoolExecutor thread = new ThreadPoolExecutor(0, 1, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
    Thread t = new Thread(work, "list-import");
    t.setDaemon(true);
    return t;
  });

  public ImportQueue(StageImport imports) {
    this.imports = imports;
  }

  void add(StageImport.Begun begun) {
    try {
      thread.execute(() -> run(begun));
    } catch (RejectedExecutionException full) {
      imports.refuse(begun);
      throw new TooMany("decision.import-busy", AGAIN);
    }
  }

  /** Nobody waits for what is thrown here; why it stopped stands in the log of lists. */
  private void run(StageImport.Begun begun) {
    try {
      imports.run(begun);
    } catch (RuntimeException stopped) {
      LOG.warn("list not read to its end import={} fault={}", begun.id(), stopped.toString());
    }
  }

  /** A batch under way is finished or rolled back; what is left is read when the file is sent again. */
  @Override
  public void close() {
    thread.shutdownNow();
  }
}
