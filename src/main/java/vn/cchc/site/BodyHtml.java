package vn.cchc.site;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import vn.cchc.http.Links;
import vn.cchc.text.WideTables;

/** Fits a cleaned body to the page: foreign links are marked, pictures come in sizes, wide tables scroll. */
final class BodyHtml {
  private static final Pattern FILE = Pattern.compile("/files/([0-9a-f]{64})/([^/?#]*)$");
  private static final String SIZES = "(min-width: 46em) 43rem, 100vw";

  private final Links links;
  private final String tableLabel;

  BodyHtml(Links links, String tableLabel) {
    this.links = links;
    this.tableLabel = tableLabel;
  }

  String of(String clean, List<LinkedFile> files, List<Variant> variants) {
    Document document = Jsoup.parseBodyFragment(clean);
    document.outputSettings(new OutputSettings().prettyPrint(false));
    document.select("a[href^=http]").attr("rel", "noopener noreferrer");
    document.select("img").forEach(img -> picture(img, files, variants));
    WideTables.scroll(document, tableLabel);
    return document.body().html();
  }

  private void picture(Element img, List<LinkedFile> files, List<Variant> variants) {
    img.attr("loading", "lazy").attr("decoding", "async");
    Matcher file = FILE.matcher(img.attr("src"));
    if (!file.find()) {
      return;
    }
    String sha = file.group(1);
    String name = files.stream().filter(f -> f.sha256().equals(sha)).map(LinkedFile::name).findFirst().orElse("anh");
    img.attr("src", links.file(sha, name));
    files.stream().filter(f -> f.sha256().equals(sha) && !img.hasAttr("width") && f.width() != null && f.height() != null)
        .findFirst().ifPresent(f -> img.attr("width", "" + f.width()).attr("height", "" + f.height()));
    String set = srcset(sha, name, variants);
    if (!set.isEmpty()) {
      img.attr("srcset", set).attr("sizes", SIZES);
    }
  }

  String srcset(String sha, String name, List<Variant> variants) {
    return variants.stream().filter(v -> v.sha256().equals(sha))
        .map(v -> links.file(v.variantSha256(), name) + " " + v.width() + "w").collect(Collectors.joining(", "));
  }
}
