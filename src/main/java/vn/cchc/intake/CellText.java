package vn.cchc.intake;

import java.util.regex.Pattern;
import vn.cchc.text.Nfc;

/** Strips the text of a cell of what a portal or word processor left in it; no word of the text itself is changed. */
final class CellText {
  /** The controls of the page from which the text was copied, from the first of them to the end. */
  private static final Pattern CONTROLS = Pattern.compile(
      "(?:^Không có thông tin(?=Cơ quan)|Chọn cơ quan thực hiện\\s*Tỉnh/ Thành phố|-- Chọn [^-\\n]{1,40} --|Hệ thống chỉ hiển thị những cơ quan).*", Pattern.DOTALL);
  /** The page's keywords and description when both are empty. */
  private static final Pattern NO_DESCRIPTION = Pattern.compile("Từ khóa\\s*Không có thông tin\\s*Mô tả\\s*Không có thông tin\\s*$");
  /** The button, glued to the last word or on a line of its own; "Bước 2. Nộp hồ sơ" stays. */
  private static final Pattern BUTTON = Pattern.compile("(?:(?<=[\\p{L}\\p{N}.;:)])|\\n)Nộp hồ sơ$");
  private static final String NONE = "Không có thông tin";
  private static final Pattern NOTHING = Pattern.compile("(?:Không có thông tin|[-–.\\s]*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private CellText() {}

  /** Empty if the cell says that it has nothing to say. */
  static String clean(String written) {
    String text = tidy(written);
    if (text.contains("Chọn ") || text.contains("Hệ thống chỉ hiển thị") || text.startsWith(NONE)) {
      text = CONTROLS.matcher(text).replaceFirst("").strip();
    }
    if (text.endsWith(NONE)) {
      text = NO_DESCRIPTION.matcher(text).replaceFirst("").strip();
    }
    if (text.endsWith("Nộp hồ sơ")) {
      text = BUTTON.matcher(text).replaceFirst("").strip();
    }
    return text.length() <= NONE.length() && NOTHING.matcher(text).matches() ? "" : text;
  }

  /** On one line, as names are. */
  static String line(String written) {
    return clean(written).replace('\n', ' ');
  }

  /** Runs of spaces become one, as do runs of line ends, and invisible characters are removed. */
  private static String tidy(String written) {
    String composed = Nfc.of(Nfc.printable(written.replace('\f', ' ').replace('\u000B', ' ')));
    StringBuilder text = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (lineEnd(c)) {
        trim(text, ' ');
        trim(text, '\n');
        text.append('\n');
      } else if (space(c)) {
        text.append(text.isEmpty() || text.charAt(text.length() - 1) <= ' ' ? "" : " ");
      } else if (!invisible(c)) {
        text.append(c);
      }
    }
    return text.toString().strip();
  }

  private static void trim(StringBuilder text, char end) {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == end) {
      text.setLength(text.length() - 1);
    }
  }

  private static boolean lineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean space(char c) {
    return c == ' ' || c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Controls, soft hyphens, joiners, bullets of symbol fonts, and halves of surrogate pairs. */
  private static boolean invisible(char c) {
    return c == '\u00AD' || c >= '\u200C' && c <= '\u200F' || c == '\u2060' || c >= '\uF000' && c <= '\uF0FF';
  }
}
