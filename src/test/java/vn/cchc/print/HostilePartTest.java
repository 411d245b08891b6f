package vn.cchc.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.print.Paperwork.DOCUMENTS;
import static vn.cchc.print.Paperwork.pages;
import static vn.cchc.print.Paperwork.sheet;
import static vn.cchc.print.Paperwork.text;
import static vn.cchc.print.Paperwork.words;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.fault.NotReady;
import vn.cchc.fault.TooLarge;
import vn.cchc.procedure.Part;

/** Whatever a part or a whole page says, nothing is fetched, opened or run when it is printed. */
class HostilePartTest {
  private static final List<String> ATTACKS = List.of("<img src='%s'>", "<link rel=stylesheet href='%s'>", "<style>@import url('%s');</style>",
      "<style>@font-face { font-family: x; src: url('%s') } p { font-family: x }</style>", "<p style=\"background: url('%s')\">x</p>",
      "<object data='%s' type='image/svg+xml'></object>", "<object data='%s' type='application/pdf'></object>", "<iframe src='%s'></iframe>",
      "<svg xmlns='http://www.w3.org/2000/svg'><image href='%1$s' xlink:href='%1$s'/></svg>", "<input type=image src='%s'>",
      "<a rel=attachment href='%s' download=x>x</a>", "<ul style=\"list-style-image: url('%s')\"><li>x</ul>",
      "<style>p:before { content: url('%s') }</style><p>x</p>", "<script src='%s'></script>", "<base href='%s'><img src=x.png>");

  @Test
  void a_part_that_names_addresses_has_none_of_them_asked() throws IOException {
    assertThat(asked(address -> DOCUMENTS.sheet(sheet(text(Map.of(Part.STEPS, attacks(address))))))).isZero();
  }

  @Test
  void even_a_page_that_no_filter_saw_has_nothing_asked() throws IOException {
    assertThat(asked(address -> {
      for (String attack : ATTACKS) {
        new Printer(1).pdf("<!doctype html><title>t</title><body>" + attack.formatted(address) + "<p>còn đây</p>");
      }
    })).isZero();
  }

  @Test
  void no_file_of_the_machine_goes_into_a_document(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><text>bí mật</text></svg>");
    byte[] pdf = new Printer(1).pdf("<!doctype html><title>t</title><body>" + attacks(secret.toUri().toString()) + "<p>còn đây</p>");
    assertThat(words(pdf)).contains("còn đây").doesNotContain("bí mật");
  }

  @Test
  void a_part_keeps_its_words_when_its_markup_is_taken_away() throws IOException {
    String part = "<p>trước</p><script>alert(1)</script><svg>" + "<g>".repeat(5_000) + "<text>lol</text></svg><img src=x alt='hình vẽ'>"
        + "<p onclick='x()' style='position:fixed;font-size:900pt'>sau</p>";
    byte[] pdf = DOCUMENTS.sheet(sheet(text(Map.of(Part.STEPS, part))));
    assertThat(words(pdf)).contains("trước", "hình vẽ", "sau").doesNotContain("alert");
    assertThat(pages(pdf)).isEqualTo(1);
  }

  @Test
  void deep_nesting_and_control_characters_still_print() throws IOException {
    String part = "<blockquote>".repeat(200) + "<table><tr><td>".repeat(30) + "trong cùng \u0001\u000b\uFFFE\uD83D\uDE00";
    assertThat(words(DOCUMENTS.sheet(sheet(text(Map.of(Part.CONDITIONS, part)))))).contains("trong cùng");
  }

  @Test
  void a_page_of_no_measure_is_refused_with_a_sentence() {
    String endless = "<p>" + "x".repeat(Printer.LONGEST_PAGE);
    assertThatThrownBy(() -> new Printer(1).pdf(endless)).isInstanceOf(TooLarge.class).hasMessageContaining("print.too-large");
  }

  @Test
  void a_crowd_is_asked_to_come_again_and_everybody_else_gets_his_document() throws Exception {
    var printer = new Printer(1);
    var answers = new ConcurrentLinkedQueue<String>();
    var crowd = IntStream.range(0, 24).mapToObj(i -> new Thread(() -> {
      try {
        answers.add(printer.pdf("<!doctype html><title>t</title><p>" + "chữ ".repeat(2_000)).length > 1_000 ? "pdf" : "empty");
      } catch (NotReady busy) {
        answers.add("busy");
      }
    })).toList();
    crowd.forEach(Thread::start);
    for (Thread one : crowd) {
      one.join();
    }
    assertThat(answers).hasSize(24).contains("pdf").doesNotContain("empty");
    assertThat(answers.stream().filter("pdf"::equals).count()).isGreaterThanOrEqualTo(8);
  }

  private static String attacks(String address) {
    return String.join("", ATTACKS.stream().map(a -> a.formatted(address)).toList());
  }

  private interface Attempt {
    void with(String address) throws IOException;
  }

  private static int asked(Attempt attempt) throws IOException {
    var requests = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      requests.incrementAndGet();
      exchange.sendResponseHeaders(404, -1);
    });
    server.start();
    try {
      attempt.with("http://127.0.0.1:" + server.getAddress().getPort() + "/x.svg");
      return requests.get();
    } finally {
      server.stop(0);
    }
  }
}
