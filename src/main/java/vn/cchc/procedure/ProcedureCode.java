package vn.cchc.procedure;

import java.util.regex.Pattern;

/** The code that identifies a procedure: "1.000253", or local as "1.011442.000.00.00.H38". */
public final class ProcedureCode {
  public static final String PATTERN = "\\d\\.\\d{6}(\\.\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}(\\.\\d{2})?)?";
  private static final Pattern CODE = Pattern.compile(PATTERN);
  private static final Pattern BEGINNING = Pattern.compile("\\d\\.\\d[0-9A-Z.]{0,28}");
  private static final int NATIONAL = 8;

  private ProcedureCode() {}

  public static boolean isCode(String word) {
    return CODE.matcher(word).matches();
  }

  /** The input if it begins like a code, otherwise empty. */
  public static String beginning(String typed) {
    String word = typed.strip();
    return BEGINNING.matcher(word).matches() ? word : "";
  }

  /** "1.011442" of "1.011442.000.00.00.H38". */
  public static String national(String code) {
    return code.substring(0, NATIONAL);
  }
}
