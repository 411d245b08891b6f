package vn.cchc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.text.Dates;

/** Reads the yearly list of days off: day, off or worked, basis; one per line, separated by comma, semicolon or tab. */
final class HolidayCsv {
  private static final int MOST_LINES = 1_000;

  private final List<Holiday> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final HashSet<LocalDate> seen = new HashSet<>();

  /** Names every unreadable line at once. */
  static List<Holiday> read(String text) {
    var csv = new HolidayCsv();
    String[] lines = text.split("\\R", MOST_LINES + 1);
    for (int i = 0; i < lines.length; i++) {
      csv.line(i + 1, lines[i].strip());
    }
    if (csv.rows.isEmpty() && csv.problems.isEmpty()) {
      csv.problems.add(new Problem("csv", "holiday.nothing"));
    }
    Problems.refuseAny(csv.problems);
    return csv.rows;
  }

  private void line(int number, String line) {
    String[] cells = line.split("\\s*[,;\\t]\\s*", 3);
    boolean heading = number == 1 && !cells[0].matches(".*\\d.*");
    if (line.isEmpty() || heading) {
      return;
    }
    Optional<LocalDate> day = Dates.day(cells[0]);
    Optional<Holiday.Kind> kind = cells.length > 1 ? kind(cells[1]) : Optional.empty();
    String basis = cells.length > 2 ? unquoted(cells[2]) : "";
    if (day.isEmpty()) {
      problems.add(new Problem("csv", "holiday.bad-day", number, cells[0]));
    } else if (kind.isEmpty()) {
      problems.add(new Problem("csv", "holiday.bad-kind", number));
    } else if (basis.isEmpty() || basis.length() > 300) {
      problems.add(new Problem("csv", "holiday.bad-basis", number));
    } else if (!seen.add(day.get())) {
      problems.add(new Problem("csv", "holiday.twice", number, cells[0]));
    } else {
      rows.add(new Holiday(day.get(), kind.get(), basis));
    }
  }

  private static Optional<Holiday.Kind> kind(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "nghỉ", "off" -> Optional.of(Holiday.Kind.OFF);
      case "làm", "làm việc", "làm bù", "work", "worked" -> Optional.of(Holiday.Kind.WORKED);
      default -> Optional.empty();
    };
  }

  private static String unquoted(String text) {
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
  }
}
