package vn.cchc.site;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The papers that a dossier names, for the answer above the whole text: the first cells of its table, or its list items. */
record PapersToBring(List<String> first, int more) {
  private static final int SHOWN = 5;
  private static final int LONGEST = 160;

  static PapersToBring of(String html) {
    Document dossier = Jsoup.parseBodyFragment(html);
    Elements rows = dossier.select("tbody tr, tr:has(td)");
    Elements lines = rows.isEmpty() ? dossier.select("li") : new Elements(rows.stream().map(PapersToBring::name).toList());
    List<String> papers = lines.stream().map(Element::text).filter(line -> !line.isBlank()).distinct().toList();
    if (papers.isEmpty()) {
      String brief = PartHtml.brief(html, 2 * LONGEST);
      papers = brief.isBlank() ? List.of() : List.of(brief);
    }
    return new PapersToBring(papers.stream().limit(SHOWN).map(line -> PartHtml.cut(line, LONGEST)).toList(),
        Math.max(0, papers.size() - SHOWN));
  }

  /** A number or a mark in front of the name is not what has to be brought. */
  private static Element name(Element row) {
    Elements cells = row.select("td, th");
    return cells.stream().filter(cell -> cell.text().length() > 4).findFirst().orElse(row);
  }
}
