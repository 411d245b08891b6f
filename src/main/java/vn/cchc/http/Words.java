package vn.cchc.http;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The messages of one language. */
public final class Words {
  /** No fallback to the machine's language: a missing key must show in the tests. */
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  public static final Words VI = new Words(Locale.forLanguageTag("vi"));
  public static final Words EN = new Words(Locale.ENGLISH);

  private final Locale locale;
  private final ResourceBundle bundle;

  private Words(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("messages", locale, Words.class.getClassLoader(), EXACT);
  }

  public static Words in(String language) {
    return "en".equals(language) ? EN : VI;
  }

  public String language() {
    return locale.getLanguage();
  }

  /** The message of a key; args fill {0}, {1}… An unknown key is shown as it is. */
  public String of(String key, Object... args) {
    if (!bundle.containsKey(key)) {
      return key;
    }
    String words = bundle.getString(key);
    return args.length == 0 ? words : new MessageFormat(words, locale).format(plain(args));
  }

  public String of(String key, List<Object> args) {
    return of(key, args.toArray());
  }

  /** The label of one of our own enum constants: enum.STATE. */
  public String of(Enum<?> value) {
    return of(value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + value.name());
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** Ids and counts are printed without grouping dots. */
  private static Object[] plain(Object[] args) {
    return Arrays.stream(args).map(a -> a instanceof Number ? a.toString() : a).toArray();
  }
}
