package vn.cchc.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import vn.cchc.identity.Actor;

/** Accepts an image: turned upright, without its metadata, and in the widths that pages ask for. */
public final class TakeImage {
  private static final int WIDEST = 1_600;
  private static final int[] NARROWER = {800, 320};
  /** Drawings stay sharp as PNG; an image that is this many times smaller as JPEG was a photograph. */
  private static final int PHOTOGRAPH = 3;
  /** Each may need a hundred megabytes for a moment. */
  private static final int AT_ONCE = 2;

  private final Arrivals arrivals;
  private final FileStore store;
  private final long most;
  private final Semaphore free = new Semaphore(AT_ONCE);

  public TakeImage(Arrivals arrivals, FileStore store, long most) {
    this.arrivals = arrivals;
    this.store = store;
    this.most = most;
  }

  public Taken from(Actor actor, InputStream sent, String name) throws IOException {
    arrivals.refuseWrongFolder();
    byte[] bytes = sent.readNBytes((int) most + 1);
    Arrivals.refuseLarger(bytes.length, most);
    List<StoredFile> kept = kept(actor, bytes, Content.ofImage(bytes));
    StoredFile main = kept.get(0);
    arrivals.note(actor, main, mapper -> {
      kept.forEach(mapper::add);
      kept.forEach(v -> mapper.addVariant(new Variant(main.sha256(), Objects.requireNonNull(v.width()), v.sha256())));
    });
    return new Taken(main, FileName.of(name, main.fileType()));
  }

  /** The widest first: it is the image itself. */
  private List<StoredFile> kept(Actor actor, byte[] bytes, FileType sent) throws IOException {
    free.acquireUninterruptibly();
    try {
      Picture main = Picture.read(bytes, sent, WIDEST).atMost(WIDEST);
      FileType type = sent == FileType.JPEG || photograph(main) ? FileType.JPEG : FileType.PNG;
      var kept = new ArrayList<>(List.of(keep(actor, main, type)));
      for (int width : NARROWER) {
        if (width < main.width()) {
          kept.add(keep(actor, main.atMost(width), type));
        }
      }
      return kept;
    } finally {
      free.release();
    }
  }

  private static boolean photograph(Picture picture) throws IOException {
    return !picture.seeThrough()
        && picture.written(FileType.JPEG).length * PHOTOGRAPH < picture.written(FileType.PNG).length;
  }

  private StoredFile keep(Actor actor, Picture picture, FileType type) throws IOException {
    var kept = store.put(new ByteArrayInputStream(picture.written(type)));
    return new StoredFile(kept.sha256(), type.mediaType(), kept.size(), picture.width(), picture.height(),
        actor.id(), arrivals.clock().instant());
  }
}
