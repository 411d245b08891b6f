package vn.cchc.intake;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;

/** Opens text files: UTF-8, or UTF-16 as Excel saves "Unicode text"; other bytes are refused rather than guessed at. */
final class Utf8 {
  private static final int LONGEST_LINE = 4_000_000;
  private static final int CHUNK = 8_192;

  private Utf8() {}

  static BufferedReader reader(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    in.mark(3);
    byte[] mark = in.readNBytes(3);
    in.reset();
    Charset charset = wide(mark) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    var strict = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    if (charset == StandardCharsets.UTF_8 && mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB) {
      in.skipNBytes(mark.length);
    }
    return new BufferedReader(new InputStreamReader(in, strict), 65_536);
  }

  /** Null at the end; a line without end does not belong to a list. */
  static @Nullable String line(BufferedReader lines) throws IOException {
    StringBuilder line = new StringBuilder();
    char[] some = new char[CHUNK];
    while (true) {
      lines.mark(CHUNK + 1);
      int read = lines.read(some);
      int end = 0;
      while (end < read && some[end] != '\n') {
        end++;
      }
      line.append(some, 0, end);
      if (read < 0 || end < read) {
        lines.reset();
        lines.skip(Math.min(end + 1L, Math.max(0, read)));
        return read < 0 && line.isEmpty() ? null : line.toString();
      }
      if (line.length() > LONGEST_LINE) {
        throw new Malformed("procedure.file-unreadable");
      }
    }
  }

  private static boolean wide(byte[] mark) {
    return mark.length >= 2 && (mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE || mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF);
  }
}
