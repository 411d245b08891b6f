package vn.cchc.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.cchc.http.Words;

/** What the person who starts the desk reads, in UTF-8 whatever the machine's language is. */
final class Console {
  private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

  PrintStream progress() {
    return out;
  }

  void say(String key, Object... values) {
    out.println(Words.VI.of(key, values));
  }

  void refuse(Throwable fault) {
    err.println(Refusal.sentence(fault));
  }
}
