package vn.cchc.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The newest articles as RSS 2.0. */
final class Rss {
  private static final DateTimeFormatter RFC_1123 = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

  private Rss() {}

  static byte[] of(SiteFrame frame, String title, String self, List<ArticleLine> lines, Map<Long, List<String>> topics) {
    Instant newest = lines.stream().map(ArticleLine::updatedAt).max(Comparator.naturalOrder()).orElse(null);
    var xml = channel(frame, title, frame.to("/"), self, frame.t("site.rss-about", frame.name()), newest);
    lines.forEach(line -> item(xml, frame, line, topics.getOrDefault(line.id(), List.of())));
    return xml.close().close().bytes();
  }

  /** A channel, open for its items. */
  static XmlText channel(SiteFrame frame, String title, String page, String self, String about, @Nullable Instant newest) {
    var xml = new XmlText();
    xml.open("rss", "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.open("channel");
    xml.line("title", title);
    xml.line("link", frame.absolute(page));
    xml.line("description", about);
    xml.line("language", "vi");
    xml.empty("atom:link", "href", frame.absolute(self), "rel", "self", "type", "application/rss+xml");
    if (newest != null) {
      xml.line("lastBuildDate", date(newest));
    }
    return xml;
  }

  private static void item(XmlText xml, SiteFrame frame, ArticleLine line, List<String> topics) {
    String link = frame.absolute(frame.article(line.slug(), line.id()));
    xml.open("item");
    xml.line("title", line.title());
    xml.line("link", link);
    xml.line("guid", frame.absolute(frame.to("/tin/" + line.id())), "isPermaLink", "false");
    xml.line("description", line.summary());
    xml.line("dc:creator", line.unitName());
    topics.forEach(topic -> xml.line("category", topic));
    xml.line("pubDate", date(line.publishedAt()));
    xml.close();
  }

  static String date(Instant at) {
    return RFC_1123.format(at);
  }
}
