package vn.cchc.bench;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** An article's page from the cache, against a bare servlet in the same run; and the page rendered each time. */
record PageMeasures(URI desk, Table table) {
  private static final int VISITORS = 8;
  private static final int ROUNDS = 7;
  private static final Duration WARM_UP = Duration.ofSeconds(4);
  private static final Duration ROUND = Duration.ofMillis(1_500);

  static String page(int article) {
    return "/cchc/" + Province.SLUG + "/tin/tin-" + article + "-" + article;
  }

  void run(List<String> pages) throws Exception {
    cached(pages.get(0));
    uncached(pages);
  }

  private void cached(String page) throws Exception {
    try (var visitor = new Visitor(desk, true)) {
      visitor.get(page);
      visitor.get(page);
      byte[] bytes = visitor.body();
      table.told("article page, packed", bytes.length / 1_000.0, "kB");
      try (var bare = new BareServlet(bytes)) {
        against(new Crowd(desk, true, List.of(page)), new Crowd(bare.address(), true, List.of(page)));
      }
    }
  }

  private void against(Crowd cached, Crowd bare) throws Exception {
    cached.reads(VISITORS, WARM_UP);
    bare.reads(VISITORS, WARM_UP);
    var ours = new Crowd.Figures[ROUNDS];
    var theirs = new Crowd.Figures[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      ours[i] = cached.reads(VISITORS, ROUND);
      theirs[i] = bare.reads(VISITORS, ROUND);
    }
    table.told("cached article page", Timed.part(0.5, each(i -> ours[i].perSecond())), "/s");
    table.told("bare servlet, same bytes", Timed.part(0.5, each(i -> theirs[i].perSecond())), "/s");
    table.atLeast("cached page against bare servlet, answers",
        Timed.part(0.5, each(i -> 100 * ours[i].perSecond() / theirs[i].perSecond())), 60, "%");
    table.told("cached page against bare servlet, server's CPU alone",
        Timed.part(0.5, each(i -> 100 * theirs[i].cpuMillis() / ours[i].cpuMillis())), "%");
  }

  /** Pages are never kept under an address with q. */
  private void uncached(List<String> pages) throws Exception {
    var anew = new Crowd(desk, true, pages.stream().map(p -> p + "?q=1").toList());
    anew.reads(2, WARM_UP.multipliedBy(2));
    var rounds = new Crowd.Figures[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      rounds[i] = anew.reads(2, ROUND);
    }
    table.atMost("uncached article page, server's CPU", Timed.part(0.5, each(i -> rounds[i].cpuMillis())), 1.2, "ms");
    table.told("uncached article page", Timed.part(0.5, each(i -> rounds[i].perSecond())), "/s");
  }

  private static double[] each(java.util.function.IntToDoubleFunction figure) {
    return IntStream.range(0, ROUNDS).mapToDouble(figure).toArray();
  }
}
