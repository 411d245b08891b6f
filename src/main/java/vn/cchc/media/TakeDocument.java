package vn.cchc.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.identity.Actor;

/** Accepts an attachment unchanged once its content has been examined. */
public final class TakeDocument {
  private final Arrivals arrivals;
  private final FileStore store;
  private final long most;

  public TakeDocument(Arrivals arrivals, FileStore store, long most) {
    this.arrivals = arrivals;
    this.store = store;
    this.most = most;
  }

  public Taken from(Actor actor, InputStream sent, String name) throws IOException {
    arrivals.refuseWrongFolder();
    Path arrived = Files.createTempFile("cchc", ".part");
    try {
      Arrivals.refuseLarger(copied(sent, arrived), most);
      FileType type = Content.ofAttachment(arrived, name);
      StoredFile file = keep(actor, arrived, type);
      arrivals.note(actor, file, mapper -> mapper.add(file));
      return new Taken(file, FileName.of(name, type));
    } finally {
      Files.deleteIfExists(arrived);
    }
  }

  /** Stops as soon as the limit is passed. */
  private long copied(InputStream sent, Path to) throws IOException {
    try (var out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[65_536];
      long size = 0;
      for (int n = sent.read(buffer); n >= 0 && size <= most; n = sent.read(buffer)) {
        out.write(buffer, 0, n);
        size += n;
      }
      return size;
    }
  }

  private StoredFile keep(Actor actor, Path arrived, FileType type) throws IOException {
    try (InputStream in = Files.newInputStream(arrived)) {
      var kept = store.put(in);
      return new StoredFile(kept.sha256(), type.mediaType(), kept.size(), null, null, actor.id(), arrivals.clock().instant());
    }
  }
}
