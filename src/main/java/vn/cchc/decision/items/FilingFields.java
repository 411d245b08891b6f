package vn.cchc.decision.items;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Times;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.LimitUnit;
import vn.cchc.procedure.Way;

/** The rows of the form in which limit and fee of each way of handing in are typed; a row with nothing typed is none. */
final class FilingFields {
  /** More ways with limits of their own than any decision has. */
  static final int MOST = 30;
  private static final int LONGEST = 5000;

  private FilingFields() {}

  /** A row for each filing, and one for each way that has none yet. */
  static List<String> of(List<Filing> filings) {
    var fields = new ArrayList<String>();
    var ways = new ArrayList<>(List.of(Way.values()));
    int row = 0;
    for (Filing f : filings) {
      ways.remove(f.way());
      add(fields, row++, f.way(), number(f.timeLimit()), f.timeLimit() == null ? "" : f.unit().name(), f);
    }
    for (Way way : ways) {
      add(fields, row++, way, "", "", null);
    }
    return fields;
  }

  private static void add(List<String> fields, int row, Way way, String limit, String unit, @Nullable Filing f) {
    fields.addAll(List.of(name(row, "way"), way.name(), name(row, "limit"), limit, name(row, "unit"), unit));
    fields.addAll(List.of(name(row, "fee"), f == null ? "" : f.fee(), name(row, "note"), f == null ? "" : f.note()));
    fields.addAll(List.of(name(row, "before"), f == null ? "" : number(f.limitBefore()),
        name(row, "cut"), f == null || f.cutOn() == null ? "" : Times.HANOI.day(f.cutOn())));
  }

  static String name(int row, String field) {
    return "filing" + row + "-" + field;
  }

  /** How many rows the form had, one more for typing. */
  static int rows(Form form) {
    int row = 0;
    while (row < MOST && form.names().contains(name(row, "way"))) {
      row++;
    }
    return Math.max(row, Way.values().length);
  }

  static List<Filing> read(Form form, List<Problem> problems) {
    var filings = new ArrayList<Filing>();
    for (int row = 0; row < rows(form); row++) {
      int at = row;
      boolean typed = Stream.of("limit", "fee", "note", "before", "cut").anyMatch(f -> !form.get(name(at, f)).isEmpty());
      if (typed) {
        filings.add(filing(form, row, problems));
      }
    }
    return filings;
  }

  private static Filing filing(Form form, int row, List<Problem> problems) {
    BigDecimal limit = number(form, name(row, "limit"), problems);
    BigDecimal before = number(form, name(row, "before"), problems);
    LocalDate cut = form.day(name(row, "cut"), problems);
    LimitUnit unit = choice(LimitUnit.values(), form.get(name(row, "unit"))).orElse(LimitUnit.NONE);
    if (limit != null && unit == LimitUnit.NONE) {
      problems.add(new Problem(name(row, "unit"), "edit.unit-needed"));
    }
    if (before != null && (limit == null || before.compareTo(limit) <= 0)) {
      problems.add(new Problem(name(row, "before"), "edit.before-shorter"));
    }
    for (String field : List.of("fee", "note")) {
      if (form.get(name(row, field)).length() > LONGEST) {
        problems.add(new Problem(name(row, field), "article.too-long", LONGEST));
      }
    }
    Way way = choice(Way.values(), form.get(name(row, "way"))).orElse(Way.IN_PERSON);
    return new Filing(way, limit, limit == null ? LimitUnit.NONE : unit, form.get(name(row, "fee")), form.get(name(row, "note")),
        before, cut);
  }

  static <E extends Enum<E>> Optional<E> choice(E[] values, String name) {
    return Stream.of(values).filter(v -> v.name().equals(name)).findFirst();
  }

  private static @Nullable BigDecimal number(Form form, String name, List<Problem> problems) {
    String typed = form.get(name);
    if (typed.isEmpty()) {
      return null;
    }
    if (!typed.matches("\\d{1,4}(?:[.,]\\d{1,2})?")) {
      problems.add(new Problem(name, "edit.bad-limit", typed));
      return null;
    }
    return new BigDecimal(typed.replace(',', '.'));
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString().replace('.', ',');
  }
}
