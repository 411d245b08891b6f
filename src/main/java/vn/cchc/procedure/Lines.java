package vn.cchc.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.cchc.http.Times;
import vn.cchc.http.Words;
import vn.cchc.text.HtmlAllowList;
import vn.cchc.text.WordDiff;

/** Every field of a procedure in words, in the order of the law, alone or word by word beside the earlier text. */
public record Lines(Words words) {
  /** Fields that are in neither text are left out, statutory parts never. */
  public List<Line> of(@Nullable VersionWithText before, VersionWithText now) {
    var lines = new ArrayList<Line>();
    Map<String, String> old = before == null ? Map.of() : facts(before);
    facts(now).forEach((key, html) -> add(lines, key, words.of("procedure.fact." + key), before == null ? html : old.get(key), html));
    for (Part part : Part.values()) {
      part(lines, part, before, now);
    }
    return lines;
  }

  private static void add(List<Line> lines, String key, String label, @Nullable String before, String html) {
    String was = before == null ? "" : before;
    if (!was.isEmpty() || !html.isEmpty()) {
      lines.add(new Line(key, label, !was.equals(html), false, blocks(was, html), html, ""));
    }
  }

  private void part(List<Line> lines, Part part, @Nullable VersionWithText before, VersionWithText now) {
    String html = now.text().part(part);
    String was = before == null ? html : before.text().part(part);
    boolean missing = now.text().missing().contains(part);
    if (missing || !was.isEmpty() || !html.isEmpty()) {
      String label = (part.letter().isEmpty() ? "" : part.letter() + ") ") + words.of(part);
      lines.add(new Line(part.key(), label, !was.equals(html), missing, blocks(was, html), HtmlAllowList.clean(html),
          now.original().getOrDefault(part, "")));
    }
  }

  private static List<WordDiff.Block> blocks(String before, String after) {
    return before.equals(after) ? List.of() : WordDiff.html(before, after);
  }

  /** Everything but the parts, as HTML made here from plain text. */
  private Map<String, String> facts(VersionWithText whole) {
    ProcedureText t = whole.text();
    var facts = new LinkedHashMap<String, String>();
    facts.put("name", line(t.name()));
    facts.put("field", line(t.field()));
    facts.put("levels", line(names(t.levels())));
    facts.put("audiences", line(names(t.audiences())));
    facts.put("internal", line(t.internal() ? words.of("procedure.internal") : ""));
    facts.put("onlineLevel", line(t.onlineLevel() == null ? "" : words.of(t.onlineLevel())));
    facts.put("onlineOnly", line(t.onlineOnly() ? onlineOnly(t) : ""));
    facts.put("serviceUrl", line(t.serviceUrl()));
    facts.put("updating", line(t.updating() ? words.of("procedure.updating") : ""));
    facts.put("portalUrl", line(t.portalUrl()));
    facts.put("filings", t.filings().stream().map(f -> line(filing(f))).collect(Collectors.joining()));
    facts.put("files", whole.files().stream().map(f -> line(f.name())).collect(Collectors.joining()));
    return facts;
  }

  private String names(Collection<? extends Enum<?>> values) {
    return values.stream().map(words::of).collect(Collectors.joining(", "));
  }

  private String onlineOnly(ProcedureText t) {
    return words.of("procedure.online-only", day(t.onlineOnlyFrom()), day(t.onlineOnlyTo()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "…" : Times.HANOI.day(day);
  }

  private String filing(Filing f) {
    var said = new FilingWords(words);
    var parts = new ArrayList<String>();
    parts.add(said.limit(f));
    if (f.limitBefore() != null) {
      parts.add(words.of("procedure.limit-before", said.before(f), day(f.cutOn())));
    }
    parts.add(f.fee().isEmpty() ? "" : words.of("procedure.fee-of", f.fee()));
    parts.add(f.note());
    return words.of(f.way()) + ": " + parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining("; "));
  }

  private static String line(String text) {
    return text.isEmpty() ? "" : new Element("p").text(text).outerHtml();
  }
}
