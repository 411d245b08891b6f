package vn.cchc.media;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;

/** Determines from its content what a file is, whatever it is called; refuses what is not accepted. */
final class Content {
  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

  private Content() {}

  static FileType ofImage(byte[] bytes) throws IOException {
    return FileType.ofMediaType(magic(new ByteArrayInputStream(bytes))).filter(FileType::image)
        .orElseThrow(() -> new Malformed("media.image-type"));
  }

  /** The name must match the content: an "a.pdf" that contains HTML deceives whoever opens it. */
  static FileType ofAttachment(Path file, String name) throws IOException {
    FileType said = FileType.ofName(name).filter(t -> !t.image()).orElseThrow(() -> new Malformed("media.file-type", name));
    if (found(file) != said) {
      throw new Malformed("media.not-what-it-says", name, said.extension().toUpperCase(Locale.ROOT));
    }
    return said;
  }

  private static @Nullable FileType found(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      String magic = magic(in);
      if (magic.equals("application/x-tika-msoffice")) {
        return OldOffice.typeOf(Files.readAllBytes(file));
      }
      in.mark(4);
      byte[] start = in.readNBytes(4);
      if (start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4) {
        return Packed.typeOf(file);
      }
      return FileType.ofMediaType(magic).filter(t -> t == FileType.PDF).orElse(null);
    }
  }

  static String magic(InputStream in) throws IOException {
    return TYPES.detect(in.markSupported() ? in : new BufferedInputStream(in), new Metadata()).getBaseType().toString();
  }
}
