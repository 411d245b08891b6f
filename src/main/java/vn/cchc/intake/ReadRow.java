package vn.cchc.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;

/**
 * One row of a file: row counts as the clerk sees it; whole tells whether the text replaces everything or only what it
 * fills in; original keeps, by column, what cleaning changed; a row with faults is listed and not staged.
 */
public record ReadRow(
    int row, String code, @Nullable Change change, String replacedBy, boolean whole, ProcedureText text,
    Map<String, String> original, List<Problem> faults) {

  /** What the file said of the parts that the text has. */
  public Map<Part, String> originalParts() {
    var parts = new EnumMap<Part, String>(Part.class);
    original.forEach((heading, words) -> partOf(heading).ifPresent(part -> parts.put(part, words)));
    return parts;
  }

  /** What none of the text's parts keeps. */
  public Map<String, String> originalElse() {
    var rest = new LinkedHashMap<>(original);
    rest.keySet().removeIf(heading -> partOf(heading).isPresent());
    return rest;
  }

  private Optional<Part> partOf(String heading) {
    return Column.of(heading).flatMap(Column::part).filter(part -> text.parts().containsKey(part));
  }

  ReadRow withFaults(List<Problem> found) {
    return new ReadRow(row, code, change, replacedBy, whole, text, original, found);
  }
}
