package vn.cchc.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.fault.Problem;

/** Whether white text is readable on a colour (WCAG 2.2, 1.4.3). */
final class Colours {
  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final double NEEDED = 4.5;

  private Colours() {}

  static Optional<Problem> problem(String field, String colour) {
    if (!HEX.matcher(colour).matches()) {
      return Optional.of(new Problem(field, "sites.problem.colour"));
    }
    double contrast = contrastWithWhite(colour);
    return contrast >= NEEDED ? Optional.empty()
        : Optional.of(new Problem(field, "sites.problem.contrast", colour, rounded(contrast)));
  }

  static double contrastWithWhite(String colour) {
    return 1.05 / (luminance(colour) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double c = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  /** Rounded down, so that 4.49 is never shown as 4.5. */
  private static String rounded(double contrast) {
    return String.format(Locale.forLanguageTag("vi"), "%.1f", Math.floor(contrast * 10) / 10);
  }
}
