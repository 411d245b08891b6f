package vn.cchc.procedure.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart the results of a procedure, each followed by its code: "Giấy phép …Mã: KQ.G10.000300". */
final class ResultList {
  private static final Pattern CODE = Pattern.compile("[\\s.;,]*Mã: ?((?:KQ\\.[A-Z]\\d{2}\\.\\d{5,6})|VBTT|[\\d.]{3,20})");
  private static final Pattern KEYWORDS = Pattern.compile("Từ khóa(.*?)Mô tả(.*)$", Pattern.DOTALL);

  private ResultList() {}

  static String html(String text) {
    Matcher keywords = KEYWORDS.matcher(text);
    boolean described = keywords.find();
    String results = described ? text.substring(0, keywords.start()).strip() : text;
    String description = described ? CellText.clean(keywords.group(2)) : "";
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
