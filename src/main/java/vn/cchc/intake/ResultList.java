package vn.cchc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the results of a procedure, each followed by its code: "Giấy phép …Mã: KQ.G10.000300". */
final class ResultList {
  private static final Pattern CODE = Pattern.compile("[\\s.;,]{0,5}Mã: ?((?:KQ\\.[A-Z]\\d{2}\\.\\d{5,6})|VBTT|[\\d.]{3,20})");
  private static final String KEYWORDS = "Từ khóa";
  private static final String DESCRIPTION = "Mô tả";

  private ResultList() {}

  static String html(String text) {
    int keywords = text.indexOf(KEYWORDS);
    int described = text.indexOf(DESCRIPTION, Math.max(0, keywords));
    boolean told = keywords >= 0 && described >= 0;
    String results = told ? text.substring(0, keywords).strip() : text;
    String description = told ? CellText.clean(text.substring(described + DESCRIPTION.length())) : "";
    return list(results) + Paragraphs.html(description);
  }

  private static String list(String results) {
    List<String> items = new ArrayList<>();
    Matcher code = CODE.matcher(results);
    int from = 0;
    while (code.find()) {
      items.add(results.substring(from, code.start()).strip());
      from = code.end();
    }
    if (!results.substring(from).isBlank()) {
      items.add(results.substring(from).strip());
    }
    items.removeIf(String::isBlank);
    return items.size() < 2 ? Paragraphs.html(String.join("\n", items)) : "<ul>" + items.stream()
        .map(i -> "<li>" + Paragraphs.escaped(i).replace("\n", "<br>") + "</li>").reduce("", String::concat) + "</ul>";
  }
}
