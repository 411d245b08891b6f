package vn.cchc.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes dates the way people and official documents do. */
public final class Dates {
  private static final String YEAR = "((?:19|20|21)\\d{2})";
  private static final Pattern DAY = Pattern.compile("(?:ngày )?(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?" + YEAR);
  private static final Pattern DAY_IN_WORDS = Pattern.compile("(?:ngày )?(\\d{1,2}) tháng (\\d{1,2}) năm " + YEAR);
  private static final Pattern ISO = Pattern.compile(YEAR + "-(\\d{2})-(\\d{2})");
  /** The day may be left blank for the signer: "/02/2024", "ngày … tháng 4 năm 2026". */
  private static final Pattern MONTH = Pattern.compile(
      "(?:ngày)?[ ….]*/? ?(?:tháng |t)?(\\d{1,2})(?: ?[/.-] ?| năm )" + YEAR);
  private static final Pattern WHOLE_YEAR = Pattern.compile("(?:cả )?(?:năm )?" + YEAR);

  private Dates() {
  }

  /** How much a date says: a day, a month, or a whole year. */
  public sealed interface Found permits Day, Month, WholeYear {
  }

  public record Day(LocalDate date) implements Found {
  }

  public record Month(YearMonth month) implements Found {
  }

  public record WholeYear(int year) implements Found {
  }

  /** Empty if it is not a date, or a day that does not exist (31/02). */
  public static Optional<Found> parse(String text) {
    String line = line(text);
    Matcher month = MONTH.matcher(line);
    Matcher year = WHOLE_YEAR.matcher(line);
    if (isDay(line)) {
      return day(line).map(Day::new);
    } else if (year.matches()) {
      return Optional.of(new WholeYear(Integer.parseInt(year.group(1))));
    } else if (month.matches()) {
      int number = Integer.parseInt(month.group(1));
      return number < 1 || number > 12 ? Optional.empty()
          : Optional.of(new Month(YearMonth.of(Integer.parseInt(month.group(2)), number)));
    }
    return Optional.empty();
  }

  /** Full dates only: 2/4/2026, 02-04-2026, "ngày 02 tháng 4 năm 2026", 2026-04-02. */
  public static Optional<LocalDate> day(String text) {
    String line = line(text);
    Matcher iso = ISO.matcher(line);
    if (iso.matches()) {
      return date(iso.group(3), iso.group(2), iso.group(1));
    }
    for (Pattern pattern : new Pattern[] {DAY, DAY_IN_WORDS}) {
      Matcher day = pattern.matcher(line);
      if (day.matches()) {
        return date(day.group(1), day.group(2), day.group(3));
      }
    }
    return Optional.empty();
  }

  /** 15/7/2021, 02/9/2021, 06/01/2022: days below 10 and months below 3 get a zero, so that no digit can be added in front. */
  public static String format(LocalDate date) {
    return "%02d/%s/%d".formatted(date.getDayOfMonth(), month(date.getMonthValue()), date.getYear());
  }

  public static String words(LocalDate date) {
    return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month(date.getMonthValue()), date.getYear());
  }

  public static String format(YearMonth month) {
    return month(month.getMonthValue()) + "/" + month.getYear();
  }

  private static String month(int month) {
    return month < 3 ? "0" + month : String.valueOf(month);
  }

  private static boolean isDay(String line) {
    return DAY.matcher(line).matches() || DAY_IN_WORDS.matcher(line).matches() || ISO.matcher(line).matches();
  }

  private static Optional<LocalDate> date(String day, String month, String year) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static String line(String text) {
    return SearchKey.exact(text);
  }
}
