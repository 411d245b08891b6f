package vn.cchc.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.cchc.text.WordDiff;

/** What changes between two texts of a procedure, field by field and word by word; unchanged fields are left out. */
public record Compared(List<Field> fields) {
  /** before and after are HTML for parts and plain text otherwise; blocks hold the words of both. */
  public record Field(String key, String before, String after, List<WordDiff.Block> blocks) {}

  public static Compared of(@Nullable ProcedureText before, ProcedureText after) {
    ProcedureText old = before == null ? ProcedureText.named("", "") : before;
    var fields = new ArrayList<Field>();
    plain(fields, "name", old.name(), after.name());
    plain(fields, "field", old.field(), after.field());
    plain(fields, "levels", names(old.levels()), names(after.levels()));
    plain(fields, "audiences", names(old.audiences()), names(after.audiences()));
    plain(fields, "internal", yes(old.internal()), yes(after.internal()));
    plain(fields, "onlineLevel", name(old.onlineLevel()), name(after.onlineLevel()));
    plain(fields, "onlineOnly", onlineOnly(old), onlineOnly(after));
    plain(fields, "serviceUrl", old.serviceUrl(), after.serviceUrl());
    plain(fields, "portalUrl", old.portalUrl(), after.portalUrl());
    plain(fields, "updating", yes(old.updating()), yes(after.updating()));
    plain(fields, "filings", filings(old), filings(after));
    for (Part part : Part.values()) {
      if (!old.part(part).equals(after.part(part))) {
        fields.add(new Field(part.key(), old.part(part), after.part(part), WordDiff.html(old.part(part), after.part(part))));
      }
    }
    return new Compared(List.copyOf(fields));
  }

  public boolean changed() {
    return !fields.isEmpty();
  }

  /** The parts that differ, to be ticked as changed. */
  public List<Part> parts() {
    return fields.stream().flatMap(f -> Part.of(f.key()).stream()).toList();
  }

  private static void plain(List<Field> fields, String key, String before, String after) {
    if (!before.equals(after)) {
      fields.add(new Field(key, before, after, WordDiff.html(line(before), line(after))));
    }
  }

  private static String line(String text) {
    return text.isEmpty() ? "" : new Element("p").text(text).outerHtml();
  }

  private static String names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(Collectors.joining(", "));
  }

  private static String name(@Nullable Enum<?> value) {
    return value == null ? "" : value.name();
  }

  private static String yes(boolean holds) {
    return holds ? "true" : "";
  }

  private static String onlineOnly(ProcedureText text) {
    return text.onlineOnly() ? "true " + text.onlineOnlyFrom() + " " + text.onlineOnlyTo() : "";
  }

  private static String filings(ProcedureText text) {
    return text.filings().stream().map(f -> f.way() + ": " + (f.timeLimit() == null ? "" : f.timeLimit().toPlainString() + " ")
        + f.unit() + (f.limitBefore() == null ? "" : " < " + f.limitBefore().toPlainString() + " " + f.cutOn())
        + "; " + f.fee() + "; " + f.note()).collect(Collectors.joining("\n"));
  }
}
