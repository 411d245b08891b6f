package vn.cchc.print;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.OnlineLevel;

/** The procedures of one field, or of all if field is empty, as of a day; address is that of the list's page. */
public record FieldList(String agency, String field, LocalDate asOf, List<Line> lines, String address) {

  public FieldList {
    lines = List.copyOf(lines);
  }

  /** One procedure of the list, its limit and fee in words. */
  public record Line(String code, String name, String limit, String fee, @Nullable OnlineLevel onlineLevel) {}
}
