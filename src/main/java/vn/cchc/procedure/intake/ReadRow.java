package vn.cchc.procedure.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.procedure.Change;
import vn.cchc.procedure.ProcedureText;

/**
 * One row of a file: row counts as the clerk sees it; whole tells whether the text replaces everything or only what it
 * fills in; original keeps, by column, what cleaning changed; a row with faults is listed and not staged.
 */
public record ReadRow(
    int row, String code, @Nullable Change change, String replacedBy, boolean whole, ProcedureText text,
    Map<String, String> original, List<Problem> faults) {

  ReadRow withFaults(List<Problem> found) {
    return new ReadRow(row, code, change, replacedBy, whole, text, original, found);
  }
}
