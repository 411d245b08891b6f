package vn.cchc.site;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What programs are told about a page: Dublin Core, Open Graph and, for an article, schema.org. */
record Metadata(
    String type, String title, String description, String link, String creator, String publisher, String language,
    List<String> subjects, @Nullable Instant published, @Nullable Instant updated, @Nullable String image,
    @Nullable String source, @Nullable String linkedData) {

  static Metadata page(SiteFrame frame, String title, String description, @Nullable Instant date) {
    String agency = frame.site() == null ? frame.name() : frame.site().footerAgency();
    return new Metadata("website", title, description, frame.absolute(frame.to(frame.here())), agency, agency, "vi", List.of(),
        date, date, null, null, null);
  }

  Metadata with(String json) {
    return new Metadata(type, title, description, link, creator, publisher, language, subjects, published, updated, image,
        source, json);
  }

  /** The same at another address. */
  Metadata at(String address) {
    return new Metadata(type, title, description, address, creator, publisher, language, subjects, published, updated, image,
        source, linkedData);
  }
}
