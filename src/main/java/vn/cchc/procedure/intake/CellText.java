package vn.cchc.procedure.intake;

import java.util.regex.Pattern;
import vn.cchc.text.Nfc;

/** Frees the text of a cell from what a portal or a word processor left in it; no word of the text itself is re-spelled. */
final class CellText {
  private static final Pattern SPACES = Pattern.compile("[\\t\\x0B\\f\\u00A0\\u2000-\\u200A\\u202F\\u3000 ]+");
  private static final Pattern LINES = Pattern.compile(" *(?:\\r\\n?|\\n|\\u2028|\\u2029) *");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n{2,}");
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200C-\\u200F\\u2060\\uF000-\\uF0FF\\p{Cs}]|[\\p{Cc}&&[^\\t\\n\\r\\x0B\\f]]");
  /** The controls of the page from which the text was copied, from the first of them to the end. */
  private static final Pattern CONTROLS = Pattern.compile(
      "(?:^Không có thông tin(?=Cơ quan)|Chọn cơ quan thực hiện\\s*Tỉnh/ Thành phố|-- Chọn [^-\\n]{1,40} --|Hệ thống chỉ hiển thị những cơ quan).*", Pattern.DOTALL);
  /** Its keywords and description when both are empty. */
  private static final Pattern NO_DESCRIPTION = Pattern.compile("Từ khóa\\s*Không có thông tin\\s*Mô tả\\s*Không có thông tin\\s*$");
  /** The button, glued to the last word or on a line of its own; "Bước 2. Nộp hồ sơ" stays. */
  private static final Pattern BUTTON = Pattern.compile("(?:(?<=[\\p{L}\\p{N}.;:)])|\\n)Nộp hồ sơ$");
  private static final Pattern NOTHING = Pattern.compile("(?:Không có thông tin|[-–.\\s]*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private CellText() {}

  /** Empty when the cell says that it has nothing to say. */
  static String clean(String written) {
    String text = tidy(written);
    text = CONTROLS.matcher(text).replaceFirst("").strip();
    text = NO_DESCRIPTION.matcher(text).replaceFirst("").strip();
    text = BUTTON.matcher(text).replaceFirst("").strip();
    return NOTHING.matcher(text).matches() ? "" : text;
  }

  /** On one line, as names are. */
  static String line(String written) {
    return clean(written).replace('\n', ' ');
  }

  private static String tidy(String written) {
    String text = INVISIBLE.matcher(Nfc.of(written)).replaceAll("");
    text = SPACES.matcher(text).replaceAll(" ");
    text = LINES.matcher(text).replaceAll("\n");
    return BLANK_LINES.matcher(text).replaceAll("\n").strip();
  }
}
