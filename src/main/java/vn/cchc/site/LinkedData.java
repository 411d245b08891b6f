package vn.cchc.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.cchc.http.Json;

/** An article in the vocabulary of schema.org, safe to embed in a page. */
final class LinkedData {
  private LinkedData() {}

  static String newsArticle(SiteFrame frame, Metadata meta, String unit) {
    var data = new LinkedHashMap<String, Object>();
    data.put("@context", "https://schema.org");
    data.put("@type", "NewsArticle");
    data.put("headline", meta.title());
    data.put("description", meta.description());
    data.put("inLanguage", meta.language());
    data.put("url", meta.link());
    data.put("mainEntityOfPage", meta.link());
    data.put("datePublished", frame.times().iso(Objects.requireNonNull(meta.published())));
    data.put("dateModified", frame.times().iso(Objects.requireNonNull(meta.updated())));
    data.put("author", Map.of("@type", "Organization", "name", unit));
    data.put("publisher", Map.of("@type", "GovernmentOrganization", "name", meta.publisher()));
    data.put("articleSection", meta.subjects());
    if (meta.image() != null) {
      data.put("image", meta.image());
    }
    return inPage(data);
  }

  /** No value can close the element that contains it. */
  static String inPage(Map<String, Object> data) {
    try {
      return Json.MAPPER.writeValueAsString(data)
          .replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
          .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
