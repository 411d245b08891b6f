package vn.cchc.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.LimitUnit;
import vn.cchc.procedure.Way;

/** Time limit, fee and note of each channel from the template's columns for them. */
final class FilingColumns {
  private static final String NUMBER = "\\d{1,4}([.,]\\d{1,2})?";
  private final RawRow raw;
  private final List<Problem> faults;

  FilingColumns(RawRow raw, List<Problem> faults) {
    this.raw = raw;
    this.faults = faults;
  }

  List<Filing> filings() {
    List<Filing> filings = new ArrayList<>();
    for (Way way : Way.values()) {
      filing(way).ifPresent(filings::add);
    }
    return filings;
  }

  /** None if all four cells of a channel are empty. */
  private Optional<Filing> filing(Way way) {
    String limit = cell(way, "LIMIT");
    String unit = cell(way, "UNIT");
    String fee = cell(way, "FEE");
    String note = cell(way, "NOTE");
    if ((limit + unit + fee + note).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Filing.of(way, number(way, limit, unit), limit.isEmpty() ? LimitUnit.NONE : Limits.unit(unit), fee, note));
  }

  private @Nullable BigDecimal number(Way way, String limit, String unit) {
    if (limit.isEmpty()) {
      return null;
    }
    if (!limit.matches(NUMBER) || Limits.unit(unit) == LimitUnit.NONE) {
      faults.add(new Problem(column(way, "LIMIT").key(), "procedure.row-limit", limit + " " + unit));
      return null;
    }
    return Limits.number(limit, unit);
  }

  private String cell(Way way, String kind) {
    return CellText.clean(raw.cell(column(way, kind)));
  }

  private static Column column(Way way, String kind) {
    return Column.valueOf(way.name() + "_" + kind);
  }
}
