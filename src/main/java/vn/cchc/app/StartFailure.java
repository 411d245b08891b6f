package vn.cchc.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import vn.cchc.http.Words;

/** Why the desk cannot start, in one sentence for the person at the console. */
public final class StartFailure extends RuntimeException {
  public StartFailure(String key, Object... values) {
    super(Words.VI.of(key, values));
  }

  private StartFailure(Throwable cause, String key, Object... values) {
    super(Words.VI.of(key, values), cause);
  }

  static StartFailure of(IOException fault, Path folder) {
    if (isDiskFull(String.valueOf(fault.getMessage()))) {
      return new StartFailure(fault, "app.start.disk-full", folder);
    }
    if (isReadOnly(fault)) {
      return new StartFailure(fault, "app.start.no-permission", folder);
    }
    return new StartFailure(fault, "app.start.folder", folder, fault.getMessage());
  }

  /** In the words of Java, of the server's log and of its error messages. */
  static boolean isDiskFull(String words) {
    String text = words.toLowerCase(Locale.ROOT);
    return Stream.of("no space left", "disk quota", "error 28", "error number 28", "errcode: 28", "disk full", "disk is full")
        .anyMatch(text::contains);
  }

  private static boolean isReadOnly(IOException fault) {
    String text = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    return fault instanceof AccessDeniedException
        || Stream.of("read-only", "not permitted", "permission denied").anyMatch(text::contains);
  }
}
