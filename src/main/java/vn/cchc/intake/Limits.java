package vn.cchc.intake;

import java.math.BigDecimal;
import vn.cchc.procedure.LimitUnit;
import vn.cchc.procedure.Way;
import vn.cchc.text.SearchKey;

/** Reads the words for channels and time limits. */
final class Limits {
  private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);
  private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

  private Limits() {}

  static Way way(String words) {
    String key = SearchKey.of(words);
    return key.contains("truc tuyen") ? Way.ONLINE : key.contains("buu chinh") ? Way.POST : Way.IN_PERSON;
  }

  /** NONE for words that name no unit. */
  static LimitUnit unit(String words) {
    String key = SearchKey.of(words);
    if (key.contains("lam viec") && key.contains("ngay") || key.equals("working_day")) {
      return LimitUnit.WORKING_DAY;
    }
    return switch (key) {
      case "ngay", "tuan", "day" -> LimitUnit.DAY;
      case "gio", "gio lam viec", "hour" -> LimitUnit.HOUR;
      case "thang", "nam", "month" -> LimitUnit.MONTH;
      default -> LimitUnit.NONE;
    };
  }

  /** In the unit that {@link #unit} gives for the same words. */
  static BigDecimal number(String digits, String words) {
    BigDecimal number = new BigDecimal(digits.strip().replace(',', '.'));
    return switch (SearchKey.of(words)) {
      case "tuan" -> number.multiply(DAYS_A_WEEK);
      case "nam" -> number.multiply(MONTHS_A_YEAR);
      default -> number;
    };
  }
}
