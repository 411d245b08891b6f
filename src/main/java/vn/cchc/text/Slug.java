package vn.cchc.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The readable part of an address, derived from a title. */
public final class Slug {
  private static final int LONGEST = 120;
  private static final String NAMELESS = "tin";
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  private Slug() {
  }

  /** Letters a-z, digits and hyphens, at most 120, cut at a word where possible; never empty. */
  public static String of(String title) {
    String open = Normalizer.normalize(SearchKey.of(title), Normalizer.Form.NFKD);
    String words = OTHER.matcher(ACCENTS.matcher(open).replaceAll("")).replaceAll("-");
    String slug = cut(EDGES.matcher(words).replaceAll(""));
    return slug.isEmpty() ? NAMELESS : slug;
  }

  private static String cut(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int word = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, word > 0 ? word : LONGEST);
  }
}
