package vn.cchc.posting;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.media.FileLink;

/** What shows that a posting was done: a web page, or an uploaded photo or document; both may be absent. */
public record Proof(String link, @Nullable FileLink file) {
  public static final Proof NONE = new Proof("", null);

  private static final int LONGEST_LINK = 1000;
  private static final Pattern OURS = Pattern.compile(".*/files/([0-9a-f]{64})/([^/?#]*)");

  /** A web address, or the address under which an uploaded file was stored here. */
  static Proof of(@Nullable String words, List<Problem> faults) {
    String text = words == null ? "" : words.strip();
    if (text.isEmpty()) {
      return NONE;
    }
    Matcher ours = OURS.matcher(text);
    if (ours.matches()) {
      return new Proof("", FileLink.attachment(ours.group(1), ours.group(2)));
    }
    if (text.length() > LONGEST_LINK) {
      faults.add(new Problem("proof", "article.too-long", LONGEST_LINK));
    } else if (!isAddress(text)) {
      faults.add(new Problem("proof", "posting.bad-link"));
    }
    return new Proof(text, null);
  }

  Proof with(FileLink photo) {
    return new Proof(link, photo);
  }

  private static boolean isAddress(String text) {
    try {
      URI uri = URI.create(text);
      return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
