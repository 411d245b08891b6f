package vn.cchc.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The page of results as a visitor waits for it, matches marked; with and without accents. */
record SearchMeasure(URI desk, Table table, int articles) {
  private static final int QUESTIONS = 200;
  private static final int WARM_UP = 1_000;

  void run() throws Exception {
    try (var visitor = new Visitor(desk, true)) {
      List<String> pages = new Vocabulary(7).questions(QUESTIONS + WARM_UP).stream().map(SearchMeasure::page).toList();
      for (String page : pages.subList(QUESTIONS, pages.size())) {
        ask(visitor, page);
      }
      Iterator<String> next = pages.iterator();
      table.atMost(String.format("search over %,d articles, whole page, median", articles),
          Timed.median(0, QUESTIONS, () -> ask(visitor, next.next())), 10);
    }
  }

  private static String page(String words) {
    return "/cchc/" + Province.SLUG + "/tim-kiem?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static int ask(Visitor visitor, String page) throws IOException {
    int status = visitor.get(page);
    if (status != 200) {
      throw new IllegalStateException(status + " " + page);
    }
    return status;
  }

  /** The index is built in the background once the desk has started. */
  void awaitIndex() throws Exception {
    try (var visitor = new Visitor(desk, true)) {
      table.told(String.format("search index of %,d articles built beside all else", articles), Timed.of(() -> built(visitor)));
    }
  }

  private static int built(Visitor visitor) throws IOException {
    int asked = 0;
    while (visitor.get(page("cải cách")) == 503) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      asked++;
    }
    return asked;
  }
}
