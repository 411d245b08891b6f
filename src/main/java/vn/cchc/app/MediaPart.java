package vn.cchc.app;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.cchc.identity.SetLogo;
import vn.cchc.media.Arrivals;
import vn.cchc.media.FilesFolder;
import vn.cchc.media.FilesResource;
import vn.cchc.media.LogoPages;
import vn.cchc.media.MediaMapper;
import vn.cchc.media.OpenFile;
import vn.cchc.media.SharedFolder;
import vn.cchc.media.TakeDocument;
import vn.cchc.media.TakeImage;
import vn.cchc.media.UploadResource;
import vn.cchc.schedule.Installation;

/** Images and attachments. */
final class MediaPart implements Part {
  static final List<Class<?>> MAPPERS = List.of(MediaMapper.class);

  private static final Duration HALF_WRITTEN = Duration.ofDays(1);

  private final Common common;
  private final FilesFolder store;
  private final SharedFolder folder;
  private final TakeImage takeImage;
  private final TakeDocument takeDocument;
  private final List<Object> resources;

  MediaPart(Common c) {
    var settings = c.settings();
    common = c;
    store = new FilesFolder(settings.files());
    folder = new SharedFolder(settings.files(), new Installation(c.database()));
    var arrivals = new Arrivals(c.database(), c.journal(), c.clock(), folder);
    takeImage = new TakeImage(arrivals, store, settings.maxImageBytes());
    takeDocument = new TakeDocument(arrivals, store, settings.maxFileBytes());
    resources = List.of(
        new UploadResource(takeImage, takeDocument, c.links()),
        new LogoPages(new SetLogo(c.database(), c.journal()), takeImage, c.links()),
        new FilesResource(new OpenFile(c.database()), store));
  }

  /** The disk keeps real time, whatever the demonstration's clock says. */
  @Override
  public void start() {
    common.nightly().add("sweep-arriving-files", () -> store.sweep(Clock.systemUTC().instant().minus(HALF_WRITTEN)));
  }

  TakeImage takeImage() {
    return takeImage;
  }

  TakeDocument takeDocument() {
    return takeDocument;
  }

  SharedFolder folder() {
    return folder;
  }

  @Override
  public List<Object> resources() {
    return resources;
  }
}
