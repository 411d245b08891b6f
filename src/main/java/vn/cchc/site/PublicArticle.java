package vn.cchc.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A live article as the open API returns it, with the Dublin Core elements under their own names. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicArticle(
    long id, String identifier, String kind, String title, String description, String creator, String publisher,
    String language, Instant date, Instant modified, Unit unit, List<TopicLabel> subject, @Nullable String image,
    @Nullable String body, @Nullable Source source, @Nullable Boolean aiAssisted, @Nullable List<Attachment> attachments) {

  record Unit(long id, String name) {}

  record Source(String name, String url, @Nullable LocalDate date) {}

  record Attachment(String name, String url, String type, long size) {}

  static PublicArticle of(SiteFrame frame, ArticleLine line, List<TopicLabel> topics) {
    String image = line.imageSha() == null ? null : frame.absolute(frame.links().file(line.imageSha(), String.valueOf(line.imageName())));
    return new PublicArticle(line.id(), frame.absolute(frame.article(line.slug(), line.id())), line.kind(), line.title(),
        line.summary(), line.unitName(), frame.ofSite().footerAgency(), line.language(), line.publishedAt(), line.updatedAt(),
        new Unit(line.unitId(), line.unitName()), topics, image, null, null, null, null);
  }

  static PublicArticle of(SiteFrame frame, ArticlePage page) {
    ArticleText text = page.text();
    Metadata meta = page.meta();
    var source = text.sourceName().isBlank() ? null : new Source(text.sourceName(), text.sourceUrl(), text.sourceDate());
    var attachments = page.attachments().stream()
        .map(f -> new Attachment(f.name(), frame.absolute(frame.links().file(f.sha256(), f.name())), f.type(), f.size())).toList();
    return new PublicArticle(text.id(), meta.link(), text.kind(), text.title(), text.summary(), meta.creator(), meta.publisher(),
        text.language(), text.publishedAt(), text.updatedAt(), new Unit(text.unitId(), text.unitName()), page.topics(),
        meta.image(), page.body(), source, text.aiAssisted(), attachments);
  }
}
