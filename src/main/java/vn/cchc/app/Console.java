package vn.cchc.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.cchc.http.Words;

/** What the person who starts the desk reads, in UTF-8 whatever the machine's language is. */
final class Console {
  private final PrintStream out;
  private final PrintStream err;

  Console() {
    this(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
  }

  Console(OutputStream out, OutputStream err) {
    this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

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
