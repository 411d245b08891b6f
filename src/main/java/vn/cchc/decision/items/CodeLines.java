package vn.cchc.decision.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.ProcedureCode;

/**
 * Codes as people paste them: one a line or many, with or without names, numbers of a list and commas between. Of two
 * codes with an arrow or "bằng" between them the second comes in the first one's place, where that is asked for. Pure.
 */
record CodeLines(List<Line> lines, List<Stray> strays) {
  /** What stands in one place of the text; number is the line as the person counts it. */
  record Line(int number, String code, String name, @Nullable String replacedBy) {}

  /** A line without any code. */
  record Stray(int number, String text) {}

  private static final Pattern CODE =
      Pattern.compile("(?i)(?<![\\d.])" + ProcedureCode.PATTERN + "(?!\\.?\\d)");
  private static final Pattern EDGE = Pattern.compile("^[\\s\\p{Z}\\-–—:;,.|•*/\"“”()]+|[\\s\\p{Z}\\-–—:;,|•*/\"“”(]+$");
  private static final Pattern INSTEAD = Pattern.compile("(?iu).*(?:->|=>|→|⇒|>|bằng|bởi).*");
  /** "12." or "STT 12" before the code of a list. */
  private static final Pattern NUMBERING = Pattern.compile("(?iu)(?:stt|số|mã)?\\s*(?:\\d{1,4}|mã|mã tthc|mã thủ tục)?[.)]?");

  static CodeLines of(String text, boolean inPairs) {
    var lines = new ArrayList<Line>();
    var strays = new ArrayList<Stray>();
    String[] rows = text.split("\\R", -1);
    for (int i = 0; i < rows.length; i++) {
      if (!rows[i].isBlank() && !add(lines, i + 1, rows[i], inPairs)) {
        strays.add(new Stray(i + 1, shortened(rows[i].strip())));
      }
    }
    return new CodeLines(List.copyOf(lines), List.copyOf(strays));
  }

  private static boolean add(List<Line> lines, int number, String row, boolean inPairs) {
    List<MatchResult> codes = CODE.matcher(row).results().toList();
    for (int i = 0; i < codes.size(); i++) {
      int end = i + 1 < codes.size() ? codes.get(i + 1).start() : row.length();
      String after = row.substring(codes.get(i).end(), end);
      boolean pair = inPairs && i + 1 < codes.size() && INSTEAD.matcher(after).matches();
      String name = pair ? "" : name(after, codes.size() == 1 ? row.substring(0, codes.get(i).start()) : "");
      lines.add(new Line(number, code(codes.get(i)), name, pair ? code(codes.get(i + 1)) : null));
      i += pair ? 1 : 0;
    }
    return !codes.isEmpty();
  }

  private static String code(MatchResult found) {
    return found.group().toUpperCase(Locale.ROOT);
  }

  private static String name(String after, String before) {
    String name = trimmed(after);
    if (!name.isEmpty()) {
      return name;
    }
    String other = trimmed(before);
    return NUMBERING.matcher(other).matches() ? "" : trimmed(other.replaceFirst("^\\d{1,4}[.)\\t ]\\s*", ""));
  }

  private static String trimmed(String text) {
    return EDGE.matcher(text.replace('\t', ' ').strip()).replaceAll("").strip();
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
  }
}
