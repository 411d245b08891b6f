package vn.cchc.text;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Marks the heading rows of pasted tables, which screen readers rely on, and unwraps tables used for layout. */
final class WordTables {
  private WordTables() {
  }

  static void rebuild(Document document) {
    for (Element table : List.copyOf(document.body().select("table"))) {
      List<Element> cells = own(table, "td, th");
      if (cells.size() == 1) {
        free(table, cells.get(0));
      } else if (own(table, "th").isEmpty()) {
        head(table);
      }
    }
  }

  private static void free(Element table, Element cell) {
    cell.tagName("div").clearAttributes();
    table.replaceWith(cell);
  }

  /** Rows that Word repeats on each page, or a first row that is all bold. */
  private static void head(Element table) {
    List<Element> rows = own(table, "tr");
    if (rows.size() < 2) {
      return;
    }
    Element first = rows.get(0);
    boolean repeated = first.html().contains("mso-yfti-firstrow") || InlineStyle.of(first).has("mso-yfti-irow", "-1");
    if (!first.parents().is("thead") && (repeated || bold(first))) {
      first.children().forEach(cell -> cell.tagName("th").attr("scope", "col"));
      table.prependElement("thead").appendChild(first);
    }
    table.select("thead td").forEach(cell -> cell.tagName("th").attr("scope", "col"));
  }

  private static boolean bold(Element row) {
    return row.children().stream().filter(Element::hasText).allMatch(cell -> cell.select("b, strong, th").hasText())
        && row.hasText();
  }

  private static List<Element> own(Element table, String query) {
    return table.select(query).stream().filter(e -> e.closest("table") == table).toList();
  }
}
