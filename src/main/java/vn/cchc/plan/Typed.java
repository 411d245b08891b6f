package vn.cchc.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Form;
import vn.cchc.text.Dates;

/** Reads typed days, months, numbers and rows of a form, and names what it cannot read. */
final class Typed {
  private static final Pattern ROW = Pattern.compile("\\w+\\.(\\d{1,3})\\..*");

  private final Form form;
  private final List<Problem> problems = new ArrayList<>();

  Typed(Form form) {
    this.form = form;
  }

  String text(String name) {
    return form.get(name);
  }

  Optional<LocalDate> day(String name) {
    return read(name, "plan.bad-day", Dates::day);
  }

  Optional<YearMonth> month(String name) {
    return read(name, "plan.bad-month",
        value -> Dates.parse(value).filter(Dates.Month.class::isInstance).map(found -> ((Dates.Month) found).month()));
  }

  int number(String name) {
    if (form.filled(name).isEmpty()) {
      problems.add(new Problem(name, "plan.empty"));
    }
    return read(name, "plan.bad-number",
        value -> value.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(value)) : Optional.empty()).orElse(0);
  }

  <E extends Enum<E>> E choice(String name, Class<E> type) {
    return form.choice(name, type);
  }

  Optional<Long> id(String name) {
    return Optional.ofNullable(form.idIfAny(name));
  }

  List<Long> ids(String name) {
    return form.ids(name);
  }

  /** Numbers of the rows in which at least one of the columns is filled. */
  List<Integer> rows(String prefix, List<String> columns) {
    Predicate<Integer> filled = i -> columns.stream().anyMatch(c -> form.filled(prefix + "." + i + "." + c).isPresent());
    int last = form.names().stream().filter(n -> n.startsWith(prefix + ".")).mapToInt(Typed::rowOf).max().orElse(-1);
    return IntStream.rangeClosed(0, last).boxed().filter(filled).toList();
  }

  static int rowOf(String name) {
    Matcher m = ROW.matcher(name);
    return m.matches() ? Integer.parseInt(m.group(1)) : -1;
  }

  void refuseUnreadable() {
    Problems.refuseAny(problems);
  }

  private <T> Optional<T> read(String name, String key, Function<String, Optional<T>> reading) {
    return form.filled(name).flatMap(value -> {
      Optional<T> read = reading.apply(value);
      if (read.isEmpty()) {
        problems.add(new Problem(name, key, value));
      }
      return read;
    });
  }
}
