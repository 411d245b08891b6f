package vn.cchc.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.glassfish.jersey.media.multipart.BodyPart;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.Problems;
import vn.cchc.fault.TooLarge;

/** A file as it comes in, under the name that whoever sent it gave it. */
public record SentFile(String name, BodyPart part) {
  /** What is made of a file. */
  public interface Reading<T> {
    T of(InputStream bytes, String name) throws IOException;
  }

  /** None when the part is missing or its name is empty, as browsers send a field in which nothing was chosen. */
  public static Optional<SentFile> in(@Nullable FormDataBodyPart part) {
    String name = part == null ? null : part.getFormDataContentDisposition().getFileName();
    return part == null || name == null || name.isBlank() ? Optional.empty() : Optional.of(new SentFile(decoded(name), part));
  }

  public <T> T read(Reading<T> reading) throws IOException {
    try (InputStream bytes = part.getEntityAs(InputStream.class)) {
      return reading.of(bytes, name);
    }
  }

  /** For a page: what cannot be taken in is said beside the field. */
  public <T> T readBesideField(Reading<T> reading) throws IOException {
    try {
      return read(reading);
    } catch (Malformed | TooLarge unfit) {
      throw Problems.of("file", unfit.key(), unfit.args());
    }
  }

  /** Multipart names come as UTF-8 that was read byte by byte. */
  private static String decoded(String raw) {
    if (raw.chars().anyMatch(c -> c > 0xFF)) {
      return raw;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder()
          .decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1))).toString();
    } catch (CharacterCodingException notUtf8) {
      return raw;
    }
  }
}
