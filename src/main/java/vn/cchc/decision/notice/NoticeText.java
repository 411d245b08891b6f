package vn.cchc.decision.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.cchc.decision.Decision;
import vn.cchc.decision.notice.NoticeMapper.Line;
import vn.cchc.http.Links;
import vn.cchc.http.Words;
import vn.cchc.identity.Site;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Part;

/** What the notice of a decision says at first: what was decided, and tables of what changes, one for each kind of change. */
record NoticeText(Decision decision, Site site, Links links, List<Line> lines, long total) {
  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_SUMMARY = 500;
  private static final Words WORDS = Words.VI;

  String title() {
    String key = decision.correctsId() == null ? "notice.title" : "notice.title-correction";
    return cut(WORDS.of(key, total, decision.number()), LONGEST_TITLE);
  }

  String summary() {
    String kinds = groups().entrySet().stream().map(g -> WORDS.of("notice.of-kind." + g.getKey(), g.getValue().size()))
        .collect(Collectors.joining(", "));
    return cut(WORDS.of("notice.summary", decision.number(), day(), decision.issuer(), kinds, effective()), LONGEST_SUMMARY);
  }

  String body() {
    var body = new Element("div");
    String about = decision.summary().isBlank() ? "" : " " + decision.summary().strip();
    paragraph(body, WORDS.of("notice.opening", day(), decision.issuer(), decision.number(), about));
    paragraph(body, WORDS.of("notice.effective", effective()));
    body.append(tables());
    if (total > lines.size()) {
      paragraph(body, WORDS.of("notice.more", lines.size(), total));
    }
    var where = body.appendElement("p").appendText(WORDS.of("notice.where") + " ");
    where.appendElement("a").attr("href", links.site(site.slug(), "/tthc/")).text(WORDS.of("notice.list"));
    where.appendText(".");
    return body.html();
  }

  String tables() {
    var body = new Element("div");
    groups().forEach((change, group) -> table(body, change, group));
    return body.html();
  }

  private Map<Change, List<Line>> groups() {
    return lines.stream().collect(Collectors.groupingBy(Line::changeKind, TreeMap::new, Collectors.toList()));
  }

  private void table(Element body, Change change, List<Line> group) {
    Element table = body.appendElement("table");
    table.appendElement("caption").text(WORDS.of("notice.caption", WORDS.of(change), group.size()));
    Element head = table.appendElement("thead").appendElement("tr");
    for (String column : NoticeTables.COLUMNS) {
      head.appendElement("th").attr("scope", "col").text(WORDS.of(column));
    }
    Element rows = table.appendElement("tbody");
    group.forEach(line -> row(rows.appendElement("tr"), line));
  }

  private void row(Element row, Line line) {
    code(row.appendElement("td"), line.code(), !line.internal());
    row.appendElement("td").text(line.name());
    Element what = row.appendElement("td");
    if (line.changeKind() == Change.REPLACED && line.replacedByCode() != null) {
      what.appendText(WORDS.of("notice.replaced-by") + " ");
      code(what, line.replacedByCode(), true);
    } else {
      what.text(what(line));
    }
    row.appendElement("td").text(effective());
  }

  /** Internal procedures have no page for the public. */
  private void code(Element cell, String code, boolean linked) {
    if (linked) {
      cell.appendElement("a").attr("href", links.site(site.slug(), "/tthc/" + code)).text(code);
    } else {
      cell.appendText(code);
    }
  }

  private static String what(Line line) {
    String parts = Arrays.stream(line.changedParts().split(",")).flatMap(key -> Part.of(key.strip()).stream()).sorted()
        .map(WORDS::of).collect(Collectors.joining("; "));
    return parts.isEmpty() || line.changeKind() != Change.AMENDED ? WORDS.of("notice.what." + line.changeKind()) : parts;
  }

  private String day() {
    return site.times().day(decision.issuedOn());
  }

  private String effective() {
    return site.times().day(decision.effectiveOn());
  }

  private static void paragraph(Element body, String words) {
    body.appendElement("p").text(words);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
