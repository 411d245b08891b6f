package vn.cchc.media;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A stored file where it is used: its role, its name, and the text that describes it. */
public record FileLink(
    FileRole role, String sha256, String name, String alt, boolean decorative, String caption, String credit) {
  private static final Pattern ADDRESS = Pattern.compile("/files/([0-9a-f]{64})/([^/?#]*)");

  public static FileLink attachment(String sha256, String name) {
    return new FileLink(FileRole.ATTACHMENT, sha256, name, "", false, "", "");
  }

  FileLink named(String other) {
    return new FileLink(role, sha256, other, alt, decorative, caption, credit);
  }

  /** The files that a text shows or points to, each once, in order. */
  public static List<FileLink> in(String html) {
    var found = new ArrayList<FileLink>();
    Document text = Jsoup.parseBodyFragment(html);
    for (Element e : text.select("img[src], a[href]")) {
      boolean image = e.normalName().equals("img");
      Matcher address = ADDRESS.matcher(e.attr(image ? "src" : "href"));
      if (address.find() && found.stream().noneMatch(l -> l.sha256().equals(address.group(1)))) {
        found.add(image ? image(e, address) : inline(address));
      }
    }
    return found;
  }

  private static FileLink image(Element img, Matcher address) {
    Element figure = img.closest("figure");
    Element caption = figure == null ? null : figure.selectFirst("figcaption");
    return new FileLink(FileRole.IMAGE, address.group(1), name(address), cut(img.attr("alt"), 500),
        img.attr("alt").isBlank(), caption == null ? "" : cut(caption.text(), 500), "");
  }

  private static FileLink inline(Matcher address) {
    return new FileLink(FileRole.INLINE, address.group(1), name(address), "", false, "", "");
  }

  private static String name(Matcher address) {
    try {
      return cut(URLDecoder.decode(address.group(2).replace("+", "%2B"), StandardCharsets.UTF_8), 200);
    } catch (IllegalArgumentException badlyEscaped) {
      return cut(address.group(2), 200);
    }
  }

  private static String cut(String text, int most) {
    return text.substring(0, text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length()))));
  }
}
