package vn.cchc.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.cchc.decision.ManyDecisions;
import vn.cchc.identity.Agency;
import vn.cchc.procedure.Change;
import vn.cchc.route.State;
import vn.cchc.testing.MovableClock;
import vn.cchc.testing.RunningDesk;

/** The procedures section as a citizen waits for it: a page of results with its counts, and the page of one procedure. */
record ProcedureMeasures(DatabaseServer server, Table table) {
  private static final int PROCEDURES = 10_000;
  private static final int IN_A_DECISION = 2_000;
  private static final int QUESTIONS = 200;
  private static final int WARM_UP = 800;
  private static final String HERE = "/cchc/so-ngoai-vu/tthc/";

  void run() throws Exception {
    String url = server.schema("bench_procedures");
    try (RunningDesk desk = server.node(url, new MovableClock("2026-12-30T03:00:00Z"))) {
      var agency = Agency.in(desk, "so-ngoai-vu");
      var office = new ManyDecisions.Office(agency.site, agency.root, agency.id("vanphong"), agency.id("truongphong"),
          agency.id("lanhdao"));
      var decisions = new ManyDecisions(office, desk.clock.instant().minusSeconds(3_600), desk.journal());
      var words = new Vocabulary(11);
      for (int from = 0; from < PROCEDURES; from += IN_A_DECISION) {
        var items = items(words, from);
        desk.database().inTransaction(tx -> decisions.in(tx, State.PUBLISHED, 0, desk.clock.instant(),
            LocalDate.of(2026, 12, 1), items));
      }
      desk.desk().feed().catchUp();
      read(desk);
    }
    server.drop("bench_procedures");
  }

  private static List<ManyDecisions.Item> items(Vocabulary words, int from) {
    var items = new ArrayList<ManyDecisions.Item>();
    for (int n = from; n < from + IN_A_DECISION; n++) {
      items.add(new ManyDecisions.Item(Change.NEW, ManyDecisions.code(1_000_000 + n), words.sentence(8)));
    }
    return items;
  }

  private void read(RunningDesk desk) throws Exception {
    try (var visitor = new Visitor(URI.create(desk.url("/")), true)) {
      measure(visitor, "search over %,d procedures, whole page with counts, median", new Vocabulary(7).questions(QUESTIONS + WARM_UP)
          .stream().map(words -> HERE + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).toList(), 10);
      var pages = new ArrayList<String>();
      for (int n = 0; n < QUESTIONS + WARM_UP; n++) {
        pages.add(HERE + ManyDecisions.code(1_000_000 + n) + "?asOf=2026-12-15");
      }
      measure(visitor, "page of one of %,d procedures, not kept, median", pages, 10);
    }
  }

  private void measure(Visitor visitor, String what, List<String> addresses, int most) throws Exception {
    for (String address : addresses.subList(QUESTIONS, addresses.size())) {
      ask(visitor, address);
    }
    Iterator<String> next = addresses.iterator();
    table.atMost(String.format(what, PROCEDURES), Timed.median(0, QUESTIONS, () -> ask(visitor, next.next())), most);
  }

  private static int ask(Visitor visitor, String address) throws IOException {
    int status = visitor.get(address);
    if (status != 200) {
      throw new IllegalStateException(status + " " + address);
    }
    return status;
  }
}
