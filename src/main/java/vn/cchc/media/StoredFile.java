package vn.cchc.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the database knows about a stored file; only images have width and height. */
public record StoredFile(
    String sha256, String type, long size, @Nullable Integer width, @Nullable Integer height,
    @Nullable Long createdBy, Instant createdAt) {

  FileType fileType() {
    return FileType.ofMediaType(type).orElseThrow(() -> new IllegalStateException("unknown type " + type));
  }
}
