package vn.cchc.procedure.print;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.procedure.ProcedureText;

/** The procedures of one field, or of all when field is empty, as they stand on a day; address is of the list's page. */
public record FieldList(String agency, String field, LocalDate asOf, List<Line> lines, String address) {

  public FieldList {
    lines = List.copyOf(lines);
  }

  /** One procedure of the list. */
  public record Line(String code, ProcedureText text) {}
}
