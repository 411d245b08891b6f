package vn.cchc.decision.notice;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import vn.cchc.http.Words;

/** The tables of a notice within a text that people may have edited: known by their heading row. */
final class NoticeTables {
  static final List<String> COLUMNS = List.of("notice.column.code", "notice.column.name", "notice.column.what", "notice.column.from");

  private NoticeTables() {}

  /** What the tables say, row by row. */
  static List<String> rows(String html) {
    return tables(parsed(html)).stream().flatMap(table -> table.select("tr").stream())
        .filter(row -> !row.select("td").isEmpty())
        .map(row -> row.select("td").stream().map(Element::text).map(String::strip).collect(Collectors.joining(" | ")))
        .toList();
  }

  static boolean match(String body, String tables) {
    return rows(body).equals(rows(tables));
  }

  /** The text with these tables where the old ones stood; at its end where it has none. */
  static String renewed(String body, String tables) {
    Document text = parsed(body);
    List<Element> old = tables(text);
    var fresh = parsed(tables).body().children();
    if (old.isEmpty()) {
      text.body().appendChildren(fresh);
    } else {
      fresh.forEach(old.get(0)::before);
      old.forEach(Element::remove);
    }
    return text.body().html();
  }

  private static List<Element> tables(Document text) {
    String heading = COLUMNS.stream().map(Words.VI::of).collect(Collectors.joining(" "));
    return text.select("table").stream()
        .filter(table -> table.selectFirst("tr") != null && table.selectFirst("tr").text().equals(heading)).toList();
  }

  private static Document parsed(String html) {
    Document text = Jsoup.parseBodyFragment(html);
    text.outputSettings(new OutputSettings().prettyPrint(false));
    return text;
  }
}
