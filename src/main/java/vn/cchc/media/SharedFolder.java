package vn.cchc.media;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.schedule.Installation;

/** The proof that this node's CCHC_FILES is the folder of the whole installation: a marker file whose id is in the database. */
public final class SharedFolder {
  private static final Logger LOG = LoggerFactory.getLogger(SharedFolder.class);
  private static final String FACT = "files-folder";
  private static final String MARKER = ".cchc-files";

  private final Path root;
  private final Installation installation;
  private final AtomicBoolean said = new AtomicBoolean();

  public SharedFolder(Path root, Installation installation) {
    this.root = root;
    this.installation = installation;
  }

  /** The first node of an installation marks its folder; every other one must find that same marker. */
  public boolean proved() {
    try {
      String known = installation.fact(FACT).orElse("");
      boolean same = known.isEmpty()
          ? installation.keepFirst(FACT, marked()).equals(marked())
          : Files.exists(marker()) && known.equals(Files.readString(marker()));
      say(same, "its marker " + MARKER + " is not the one that the database knows");
      return same;
    } catch (IOException e) {
      say(false, e.toString());
      return false;
    }
  }

  private String marked() throws IOException {
    Files.createDirectories(root);
    try {
      Files.writeString(marker(), UUID.randomUUID().toString(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException byAnotherNode) {
      return Files.readString(marker());
    }
    return Files.readString(marker());
  }

  private Path marker() {
    return root.resolve(MARKER);
  }

  private void say(boolean same, String why) {
    if (same) {
      said.set(false);
    } else if (said.compareAndSet(false, true)) {
      LOG.error("CCHC_FILES={} is not the files folder of this installation: {}", root, why);
    }
  }
}
