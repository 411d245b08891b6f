package vn.cchc.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The form in which a procedure is asked for at its one address. */
enum Representation {
  HTML("text/html", "*/*", "text/*"), JSON("application/json", "application/*"), LINKED_DATA("application/ld+json");

  private final String[] types;

  Representation(String... types) {
    this.types = types;
  }

  private record Preference(Representation form, double weight) {}

  /** The most preferred one; a browser, or a client that says nothing, gets the page. */
  static Representation of(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return HTML;
    }
    return Arrays.stream(accept.split(",")).flatMap(range -> Arrays.stream(values())
            .filter(form -> Arrays.asList(form.types).contains(type(range)))
            .map(form -> new Preference(form, weight(range))))
        .filter(wish -> wish.weight() > 0)
        .max(Comparator.comparingDouble(Preference::weight).thenComparing(wish -> -wish.form().ordinal())).map(Preference::form).orElse(HTML);
  }

  private static String type(String range) {
    int end = range.indexOf(';');
    return (end < 0 ? range : range.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private static double weight(String range) {
    int q = range.indexOf(";q=");
    String number = q < 0 ? "1" : range.substring(q + 3).replaceFirst(";.*", "").strip();
    return number.matches("[01](\\.\\d{1,3})?") ? Double.parseDouble(number) : 0;
  }
}
