package vn.cchc.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

/** Makes the tables of a cleaned text scroll on their own, so that the page never scrolls sideways. */
public final class WideTables {
  private WideTables() {}

  /** label names a table without a caption for screen readers. */
  public static String scrolling(String clean, String label) {
    if (!clean.contains("<table")) {
      return clean;
    }
    Document document = Jsoup.parseBodyFragment(clean);
    document.outputSettings(new OutputSettings().prettyPrint(false));
    scroll(document, label);
    return document.body().html();
  }

  public static void scroll(Document document, String label) {
    document.select("table").forEach(table -> scroll(table, label));
  }

  private static void scroll(Element table, String label) {
    Element caption = table.selectFirst("caption");
    String name = caption == null || caption.text().isBlank() ? label : caption.text();
    Element around = new Element("div").addClass("table-wrap").attr("tabindex", "0").attr("role", "region").attr("aria-label", name);
    table.replaceWith(around);
    around.appendChild(table);
  }
}
