package vn.cchc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the portal's table of papers to file; each row ends in a quantity that is glued to it. */
final class DossierTable {
  private static final Pattern HEADING = Pattern.compile("Tên giấy tờ\\s*Mẫu đơn, tờ khai\\s*Số lượng");
  private static final String COPIES = "(\\d{1,2}) bản chính(?:, ?(\\d{1,2}) bản sao)?";
  /** Not "01 bản chính;" in a sentence: a quantity is followed by the next paper or nothing, and preceded at most by a year. */
  private static final Pattern QUANTITY = Pattern.compile("(?:(?<![\\d\\s])|(?<=/(?:19|20)\\d\\d))" + COPIES
      + "(?=$|[^\\s.,;:)/])|(?<=\\D )" + COPIES + "(?=$|\\p{Lu})");
  private static final Pattern FORM = Pattern.compile("\\.(?:docx?|pdf|xlsx?|rar|zip|odt)$", Pattern.CASE_INSENSITIVE);
  /** Where the name of a form may begin when it is glued to the name of the paper. */
  private static final Pattern GLUE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=[).;”\"])(?=[\\p{Lu}\\d])");
  private static final Pattern RULE = Pattern.compile("^[-\\s]+|(?<![-\\s])[-\\s]+$");

  private record Paper(String name, String form, String quantity) {}

  private final StringBuilder html = new StringBuilder();

  private DossierTable() {}

  static String html(String text) {
    if (!HEADING.matcher(text).find()) {
      return Paragraphs.html(text);
    }
    var made = new DossierTable();
    Matcher heading = HEADING.matcher(text);
    int from = 0;
    String before = "";
    while (heading.find()) {
      String cells = text.substring(from, heading.start());
      before = from == 0 ? cells : made.section(before, cells);
      from = heading.end();
    }
    String rest = made.section(before, text.substring(from));
    made.html.append(Paragraphs.html(bare(rest)));
    return made.html.toString();
  }

  /** Returns what follows the last paper: the words before the next table. */
  private String section(String heading, String cells) {
    List<Paper> papers = new ArrayList<>();
    Matcher quantity = QUANTITY.matcher(cells);
    int from = 0;
    while (quantity.find()) {
      papers.add(paper(cells.substring(from, quantity.start()).strip(), quantity));
      from = quantity.end();
    }
    if (!bare(heading).isEmpty()) {
      html.append("<p><strong>").append(Paragraphs.escaped(bare(heading))).append("</strong></p>");
    }
    write(papers);
    return cells.substring(from).strip();
  }

  private static Paper paper(String words, Matcher quantity) {
    int spaced = quantity.group(1) == null ? 2 : 0;
    String copies = quantity.group(2 + spaced);
    String number = quantity.group(1 + spaced) + " bản chính" + (copies == null ? "" : ", " + copies + " bản sao");
    int form = FORM.matcher(words).find() ? formStart(words) : words.length();
    return new Paper(words.substring(0, form).strip(), words.substring(form).strip(), number);
  }

  /** A name is split off only if there is exactly one place where it can begin. */
  private static int formStart(String words) {
    Matcher glue = GLUE.matcher(words);
    int first = glue.find() ? glue.start() : words.length();
    return glue.find() ? words.length() : first;
  }

  private void write(List<Paper> papers) {
    if (papers.isEmpty()) {
      return;
    }
    boolean forms = papers.stream().anyMatch(p -> !p.form().isEmpty());
    html.append("<table><thead><tr><th>Tên giấy tờ</th>").append(forms ? "<th>Mẫu đơn, tờ khai</th>" : "")
        .append("<th>Số lượng</th></tr></thead><tbody>");
    for (Paper paper : papers) {
      html.append("<tr><td>").append(Paragraphs.escaped(paper.name()).replace("\n", "<br>")).append("</td>");
      html.append(forms ? "<td>" + Paragraphs.escaped(paper.form()) + "</td>" : "");
      html.append("<td>").append(paper.quantity()).append("</td></tr>");
    }
    html.append("</tbody></table>");
  }

  private static String bare(String words) {
    return RULE.matcher(words).replaceAll("");
  }
}
