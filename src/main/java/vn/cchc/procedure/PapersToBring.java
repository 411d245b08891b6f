package vn.cchc.procedure;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import vn.cchc.text.PlainText;

/** The papers that a dossier names, for the summary above the full text: the first words of its rows, or its list items. */
public record PapersToBring(List<String> first, int more) {
  private static final int SHOWN = 5;
  private static final int LONGEST = 160;

  /** first is plain text, more how many are left out; a dossier without rows and items is one paper, named by how it begins. */
  public static PapersToBring of(String html) {
    Document dossier = Jsoup.parseBodyFragment(html);
    Elements rows = dossier.select("tbody tr, tr:has(td)");
    Elements lines = rows.isEmpty() ? dossier.select("li") : new Elements(rows.stream().map(PapersToBring::name).toList());
    List<String> papers = lines.stream().map(Element::text).filter(line -> !line.isBlank()).distinct().toList();
    if (papers.isEmpty()) {
      String whole = PlainText.of(html).replaceAll("\\s+", " ").strip();
      papers = whole.isEmpty() ? List.of() : List.of(whole);
    }
    int longest = papers.size() == 1 ? 2 * LONGEST : LONGEST;
    return new PapersToBring(papers.stream().limit(SHOWN).map(line -> PlainText.cut(line, longest)).toList(),
        Math.max(0, papers.size() - SHOWN));
  }

  /** A number or a bullet in front of the name is not something to bring. */
  private static Element name(Element row) {
    Elements cells = row.select("td, th");
    return cells.stream().filter(cell -> cell.text().length() > 4).findFirst().orElse(row);
  }
}
