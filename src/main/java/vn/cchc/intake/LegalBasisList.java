package vn.cchc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the portal's table of legal bases, where each title has its number glued to it. */
final class LegalBasisList {
  private static final Pattern HEADING = Pattern.compile("Tên văn bản pháp lý\\s*Mã văn bản");
  private static final String NUMBER = "(?:\\d{1,3}\\.)?\\d{1,8}[a-zđ]?/(?:(?:19|20)\\d\\d/)?(?:QH\\d{1,2}|UBTVQH\\d{1,2}|[A-ZĐƯ]{1,6}(?:- ?(?:TTg|[A-ZĐƯ]{1,12})){1,6})";
  /** A number directly followed by the next title, or by nothing; or one that is given twice, in the title and beside it. */
  private static final Pattern END = Pattern.compile("(?<twice>" + NUMBER + ")\\k<twice>|(?<once>" + NUMBER + ")(?=\\p{Lu}\\p{Ll}|$)");
  private static final Pattern AFTER_YEAR = Pattern.compile("((?:19|20)\\d\\d)(\\d{1,4}[a-zđ]?/.*)");

  private LegalBasisList() {}

  static String html(String text) {
    Matcher heading = HEADING.matcher(text);
    if (!heading.lookingAt()) {
      return Paragraphs.html(text);
    }
    StringBuilder list = new StringBuilder("<ul>");
    for (String law : laws(text.substring(heading.end()).strip())) {
      list.append("<li>").append(Paragraphs.escaped(law.replace('\n', ' '))).append("</li>");
    }
    return list.append("</ul>").toString();
  }

  private static List<String> laws(String cells) {
    List<String> laws = new ArrayList<>();
    Matcher end = END.matcher(cells);
    int from = 0;
    while (end.find()) {
      String title = cells.substring(from, end.start());
      laws.add(end.group("once") == null ? title + end.group("twice") : law(title, end.group("once")));
      from = end.end();
    }
    if (!cells.substring(from).isBlank()) {
      laws.add(cells.substring(from).strip());
    }
    return laws;
  }

  /** The title, with its number in brackets unless it contains it already. */
  private static String law(String title, String glued) {
    Matcher year = AFTER_YEAR.matcher(glued);
    boolean split = year.matches();
    String name = (split ? title + year.group(1) : title).strip();
    String number = split ? year.group(2) : glued;
    return name.isEmpty() ? number : name.contains(number) ? name : name + " (" + number + ")";
  }
}
