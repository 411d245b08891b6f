package vn.cchc.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbered documents that a text cites: "Nghị quyết số 76/NQ-CP ngày 15/7/2021", "Kế hoạch 238-KH/TU". */
public final class Citations {
  /** A copied page may have hard spaces and line breaks between the words of a citation. */
  private static final String GAP = "[\\s\\u00A0]";
  private static final List<String> TYPES = List.of("Luật", "Pháp lệnh", "Nghị quyết", "Nghị định", "Quyết định", "Chỉ thị",
      "Thông tư liên tịch", "Thông tư", "Kế hoạch hành động", "Kế hoạch", "Kết luận", "Thông báo", "Báo cáo", "Công văn",
      "Hướng dẫn", "Chương trình", "Tờ trình");
  private static final String TYPE = "(?<type>(?iu:" + String.join("|", TYPES).replace(" ", GAP + "+") + "))";
  private static final String NUMBER = "(?<number>\\d{1,5}[a-zđ]?(?:/(?:19|20)\\d{2})?)";
  /** Symbols follow "/" (State) or "-" (Party): /NQ-CP, -NQ/TU, /QH15; "NĐ-" may end a line before "CP". */
  private static final String SYMBOL = "(?<symbol>[-/]" + GAP + "?[A-ZĐƯ][A-Za-zĐƯđư]{0,9}\\d{0,2}(?![\\p{L}\\p{N}])"
      + "(?:[-/]" + GAP + "*[A-ZĐƯ][A-Za-zĐƯđư]{0,9}\\d{0,2}(?![\\p{L}\\p{N}]))*)";
  private static final String DATE = "(?:,?" + GAP + "+ngày" + GAP
      + "+(?<date>\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}" + GAP + "+tháng" + GAP + "+\\d{1,2}" + GAP + "+năm" + GAP + "+\\d{4}))?";
  private static final Pattern CITATION = Pattern.compile("(?<![\\p{L}\\p{M}])" + TYPE + GAP + "+(?:(?iu:số)" + GAP + "*:?" + GAP
      + "*)?" + NUMBER + SYMBOL + DATE);
  private static final Pattern GAPS = Pattern.compile(GAP + "+");

  private Citations() {
  }

  /**
   * One citation: {@code code} is number and symbol as printed (60-NQ/TU), {@code symbol} is what follows the number (NQ/TU).
   * Committees reuse their numbers every year and in every province: only issuer and date identify the document.
   */
  public record Citation(String type, String number, String symbol, String code, @Nullable LocalDate date, int start, int end) {
  }

  /** The citations in an NFC text, in order; start and end are offsets into it. */
  public static List<Citation> in(String text) {
    return CITATION.matcher(text).results().map(Citations::citation).toList();
  }

  private static Citation citation(MatchResult found) {
    String number = found.group(2);
    String symbol = GAPS.matcher(found.group(3)).replaceAll("");
    Optional<LocalDate> date = Optional.ofNullable(found.group(4)).flatMap(Dates::day);
    return new Citation(type(found.group(1)), number, symbol.substring(1), number + symbol, date.orElse(null),
        found.start(), found.end());
  }

  private static String type(String written) {
    String small = GAPS.matcher(written).replaceAll(" ").toLowerCase(Locale.ROOT);
    return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
  }
}
