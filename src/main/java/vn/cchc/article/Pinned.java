package vn.cchc.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The hash under which a text is approved: of a canonical JSON whose format has a number. */
final class Pinned {
  private static final int FORMAT = 1;
  private static final ObjectMapper PLAIN = new ObjectMapper();

  private Pinned() {}

  /** files: each image's and attachment's role, SHA-256, name, alternative text, caption and credit, in order. */
  static byte[] hashOf(Content c, List<EditionFiles.Pinned> files) {
    Map<String, Object> canonical = new TreeMap<>();
    canonical.put("format", FORMAT);
    canonical.put("kind", c.kind().name());
    canonical.put("title", c.title());
    canonical.put("summary", c.summary());
    canonical.put("body", c.body());
    canonical.put("byline", c.byline());
    canonical.put("source", List.of(c.sourceName(), c.sourceUrl(), String.valueOf(c.sourceDate())));
    canonical.put("files", files.stream().map(f -> List.of(f.role(), f.sha256(), f.name(),
        f.alt(), f.decorative(), f.caption(), f.credit())).toList());
    try {
      byte[] json = PLAIN.writeValueAsString(canonical).getBytes(StandardCharsets.UTF_8);
      return MessageDigest.getInstance("SHA-256").digest(json);
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
