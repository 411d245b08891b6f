package vn.cchc.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.cchc.identity.Site;

/** A site's colours as a style sheet, whose address changes with them. */
record Theme(String css, String mark) {
  private static final String COLOUR = "#[0-9a-fA-F]{6}";

  static Theme of(Site site) {
    String css = ":root{--site-primary:" + colour(site.primaryColour(), "#14507f")
        + ";--site-accent:" + colour(site.accentColour(), "#c8102e") + "}\n";
    return new Theme(css, Theme.hash(css.getBytes(StandardCharsets.UTF_8)).substring(0, 12));
  }

  /** Only colours ever reach the style sheet. */
  private static String colour(String given, String usual) {
    return given.matches(COLOUR) ? given : usual;
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
