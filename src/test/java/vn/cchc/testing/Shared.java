package vn.cchc.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** The folder of corpora and seeds beside the project, which widens some tests if it is there. */
public final class Shared {
  private static final AtomicBoolean SAID = new AtomicBoolean();

  private Shared() {
  }

  /** The system property cchc.shared, else ../shared, else ../../shared. */
  public static Optional<Path> folder() {
    String named = System.getProperty("cchc.shared", "");
    Optional<Path> found = Stream.of(named, "../shared", "../../shared").filter(name -> !name.isEmpty())
        .map(Path::of).filter(Files::isDirectory).findFirst();
    if (found.isEmpty() && SAID.compareAndSet(false, true)) {
      System.out.println("No ../shared folder: tests run on the project's own examples only.");
    }
    return found;
  }

  /** A file or folder in it. */
  public static Optional<Path> path(String name) {
    return folder().map(folder -> folder.resolve(name)).filter(Files::exists);
  }

  /** The same for a test that is nothing without it: where it is not there, the test is skipped and says what it lacks. */
  public static Path orSkip(String name) {
    return path(name).orElseThrow(() -> new TestAbortedException("no ../shared/" + name));
  }
}
