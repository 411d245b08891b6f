package vn.cchc.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.cchc.fault.Malformed;

/** Refuses a text file that is not one: a workbook or a picture under another name. */
final class Disguise {
  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

  private Disguise() {}

  static Path refuse(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      String type = TYPES.detect(in, new Metadata()).getBaseType().toString();
      boolean text = type.startsWith("text/") && !type.equals("text/html") || type.equals("application/json")
          || type.equals("application/octet-stream");
      if (!text) {
        throw new Malformed("procedure.file-not-what-it-says");
      }
      return file;
    }
  }
}
