package vn.cchc.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.LimitUnit;
import vn.cchc.procedure.Way;

/** Splits the portal's table of filing channels, whose cells have run together: "Trực tuyến5 Ngày làm việc10 USD(/lần)". */
final class FilingCells {
  private static final Pattern HEADING = Pattern.compile("Hình thức nộp\\s*Thời gian\\s*Phí, lệ phí\\s*Mô tả");
  private static final String WAY = "(Trực tuyến|Dịch vụ bưu chính|Trực tiếp)";
  /** A channel that is followed by the next cell without a space; "Trực tiếp: nộp tại …" belongs to a description. */
  private static final Pattern START = Pattern.compile(WAY + "(?=\\d|Không(?: có thông tin| quy định| phải|(?=Không|Miễn)| Không))");
  private static final Pattern FIRST = Pattern.compile(WAY);
  private static final Pattern LIMIT = Pattern.compile(
      "(\\d{1,4}(?:[.,]\\d{1,2})?) ?(Ngày làm việc|Ngày|Giờ làm việc|Giờ|Tuần|Tháng|Năm)(?=\\d|\\p{Lu}|$|\\s)");
  private static final Pattern NO_LIMIT = Pattern.compile("Không có thông tin");
  private static final String CURRENCY = "(?:Việt Nam Đồng|VNĐ|USD|EUR)";
  /** Without its unit the number means nothing; before a sum only its first digit can be it. */
  private static final Pattern BARE = Pattern.compile("\\d{1,4}(?=Miễn phí|Không có thông tin)|\\d(?=\\d[\\d,.]* ?" + CURRENCY + ")");
  private static final Pattern WORDS = Pattern.compile("[^\\n]{1,200}?(?=Miễn phí|Không có thông tin)");
  private static final Pattern FEE = Pattern.compile("Miễn phí|Không có thông tin|\\d[\\d,.]* ?" + CURRENCY);

  private FilingCells() {}

  /** Empty if the text is not such a table, or if one of its rows cannot be split with certainty. */
  static Optional<List<Filing>> of(String text) {
    Matcher heading = HEADING.matcher(text);
    if (!heading.lookingAt()) {
      return Optional.empty();
    }
    List<Filing> filings = new ArrayList<>();
    for (String row : rows(text.substring(heading.end()).strip())) {
      Filing filing = row(row);
      if (filing == null) {
        return Optional.empty();
      }
      filings.add(filing);
    }
    return Optional.of(filings);
  }

  private static List<String> rows(String table) {
    List<String> rows = new ArrayList<>();
    Matcher start = START.matcher(table);
    int from = 0;
    while (start.find()) {
      if (start.start() > from) {
        rows.add(table.substring(from, start.start()));
      }
      from = start.start();
    }
    if (from < table.length()) {
      rows.add(table.substring(from));
    }
    return rows;
  }

  private static @Nullable Filing row(String row) {
    Matcher way = FIRST.matcher(row);
    if (!way.lookingAt()) {
      return null;
    }
    String rest = row.substring(way.end()).strip();
    Matcher limit = LIMIT.matcher(rest);
    if (limit.lookingAt()) {
      return priced(Limits.way(way.group(1)), Limits.number(limit.group(1), limit.group(2)), Limits.unit(limit.group(2)), "",
          rest.substring(limit.end()));
    }
    Matcher none = NO_LIMIT.matcher(rest);
    Matcher bare = BARE.matcher(rest);
    Matcher words = WORDS.matcher(rest);
    boolean nothing = none.lookingAt() || bare.lookingAt();
    if (!nothing && !words.lookingAt()) {
      return null;
    }
    int end = none.lookingAt() ? none.end() : bare.lookingAt() ? bare.end() : words.end();
    return priced(Limits.way(way.group(1)), null, LimitUnit.NONE, nothing ? "" : words.group().strip(), rest.substring(end));
  }

  private static @Nullable Filing priced(Way way, @Nullable BigDecimal limit, LimitUnit unit, String said, String cells) {
    String rest = cells.strip();
    Matcher fee = FEE.matcher(rest);
    if (!fee.lookingAt()) {
      return null;
    }
    String sum = fee.group().startsWith("Không") ? "" : fee.group();
    String after = rest.substring(fee.end()).strip();
    int bracket = sum.isEmpty() ? 0 : closing(after);
    String remark = after.substring(0, bracket).strip();
    String note = (said + "\n" + after.substring(bracket).strip()).strip();
    return Filing.of(way, limit, unit, (sum + " " + remark).strip(), note);
  }

  /** Where the bracket that opens the text closes; 0 if there is none, or if it never closes. */
  private static int closing(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (open == 0) {
        return text.charAt(0) == '(' ? i + 1 : 0;
      }
    }
    return 0;
  }
}
