package vn.cchc.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.cchc.identity.Agency;
import vn.cchc.testing.ArticleDesk;
import vn.cchc.testing.DeskProcess;
import vn.cchc.testing.Person;
import vn.cchc.testing.RunningDesk;

/** Several nodes on one database: how soon one shows what another has published, and how soon one is ready. */
record NodeMeasures(DatabaseServer server, String url, Table table) {
  private static final int CHANGES = 10;
  private static final int STARTS = 3;

  void visible(RunningDesk here, Agency agency, RunningDesk there) throws Exception {
    var writers = new ArticleDesk(here, agency);
    List<Long> approved = new ArrayList<>();
    for (int i = 0; i < CHANGES; i++) {
      approved.add(writers.approved("Tin chờ đăng trên hai nút, số " + i));
    }
    Person office = agency.person("vanphong");
    double[] times = new double[CHANGES];
    for (int i = 0; i < CHANGES; i++) {
      long article = approved.get(i);
      String title = "số " + i + "<";
      times[i] = Timed.millis(() -> shown(URI.create(there.url("/")), title, () -> writers.act(office, article, "publish", Map.of())));
    }
    table.told("published change on the home page of another node, median", Timed.part(0.5, times) / 1_000, "s");
    table.atMost("published change on the home page of another node, slowest", Timed.part(1, times) / 1_000, 1, "s");
  }

  private static int shown(URI node, String title, Runnable publish) throws IOException {
    int asked = 0;
    try (var visitor = new Visitor(node, false)) {
      publish.run();
      do {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        visitor.get("/cchc/" + Province.SLUG + "/");
        asked++;
      } while (!visitor.text().contains(title));
    }
    return asked;
  }

  void ready() throws Exception {
    var starts = new ArrayList<Timed>();
    for (int i = 0; i < STARTS; i++) {
      starts.add(start(freePort()));
    }
    starts.sort(Comparator.comparing(Timed::millis));
    table.atMost("process started until it is ready", starts.get(STARTS / 2), 5_000);
  }

  private Timed start(int port) throws Exception {
    String home = Files.createTempDirectory(Path.of("target"), "home").toString();
    var process = new DeskProcess[1];
    try {
      return Timed.of(() -> {
        process[0] = server.process(url, home, port);
        process[0].address();
        try (var visitor = new Visitor(URI.create("http://127.0.0.1:" + port), false)) {
          return visitor.get("/cchc/health/ready");
        }
      });
    } finally {
      process[0].close();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    }
  }
}
