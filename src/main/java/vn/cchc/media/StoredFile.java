package vn.cchc.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the database knows of a kept file; width and height of images alone. */
public record StoredFile(
    String sha256, String type, long size, @Nullable Integer width, @Nullable Integer height,
    @Nullable Long createdBy, Instant createdAt) {

  FileType fileType() {
    return FileType.ofMediaType(type).orElseThrow(() -> new IllegalStateException("unknown type " + type));
  }
}
