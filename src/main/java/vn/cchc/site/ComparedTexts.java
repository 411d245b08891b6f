package vn.cchc.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.FilingWords;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.text.WordDiff;

/** The differences between two texts of a procedure, word by word and with the page's labels; what stayed is left out. */
record ComparedTexts(List<Field> fields) {
  /** What fits on a page of 40 kB. */
  private static final int MOST_LETTERS = 9_000;

  /** blocks are those that differ; cut: there are more than fit on the page. */
  record Field(String label, List<WordDiff.Block> blocks, boolean cut) {}

  private record Gathering(SiteFrame frame, List<Field> fields, int[] left) {
    void html(String label, String before, String after) {
      if (before.equals(after)) {
        return;
      }
      var shown = new ArrayList<WordDiff.Block>();
      boolean cut = false;
      for (WordDiff.Block block : WordDiff.html(before, after)) {
        int letters = block.runs().stream().mapToInt(r -> r.text().length()).sum();
        boolean fits = letters <= left[0];
        cut = cut || block.changed() && !fits;
        if (block.changed() && fits) {
          shown.add(block);
          left[0] -= letters;
        }
      }
      fields.add(new Field(label, shown, cut));
    }

    void plain(String label, String before, String after) {
      html(label, line(before), line(after));
    }

    private static String line(String text) {
      return text.lines().map(l -> new Element("p").text(l).outerHtml()).collect(Collectors.joining());
    }

    private String labels(Collection<? extends Enum<?>> values) {
      return values.stream().map(v -> frame.words().of(v)).collect(Collectors.joining(", "));
    }

    private String filings(List<Filing> filings) {
      var words = new FilingWords(frame.words());
      return filings.stream().map(f -> frame.words().of(f.way()) + ": "
          + List.of(words.limit(f), f.fee(), f.note()).stream().filter(s -> !s.isBlank()).collect(Collectors.joining("; ")))
          .collect(Collectors.joining("\n"));
    }
  }

  static ComparedTexts of(SiteFrame frame, ProcedureText before, ProcedureText after) {
    var gathered = new Gathering(frame, new ArrayList<>(), new int[] {MOST_LETTERS});
    gathered.plain(frame.t("site.procedure-name"), before.name(), after.name());
    gathered.plain(frame.t("site.field"), before.field(), after.field());
    gathered.plain(frame.t("site.level"), gathered.labels(before.levels()), gathered.labels(after.levels()));
    gathered.plain(frame.t("site.audience"), gathered.labels(before.audiences()), gathered.labels(after.audiences()));
    gathered.plain(frame.t("site.online-level"), online(frame, before), online(frame, after));
    gathered.plain(frame.t("site.filings"), gathered.filings(before.filings()), gathered.filings(after.filings()));
    for (Part part : Part.values()) {
      gathered.html(frame.words().of(part), before.part(part), after.part(part));
    }
    return new ComparedTexts(List.copyOf(gathered.fields()));
  }

  private static String online(SiteFrame frame, ProcedureText text) {
    return text.onlineLevel() == null ? "" : frame.words().of(text.onlineLevel());
  }
}
