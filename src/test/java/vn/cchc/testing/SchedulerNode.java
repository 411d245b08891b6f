package vn.cchc.testing;

import java.util.concurrent.CountDownLatch;
import vn.cchc.app.Desk;
import vn.cchc.config.Settings;

/** One node of a cluster without its web server: all background work, for tests that kill it. */
public final class SchedulerNode {
  public static final String READY = "the node runs";

  private SchedulerNode() {}

  public static void main(String[] none) throws InterruptedException {
    var desk = new Desk(Settings.from(System.getenv()), null, "/cchc");
    desk.start();
    System.out.println(READY);
    new CountDownLatch(1).await();
  }
}
