package vn.cchc.media;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.db.Tx;
import vn.cchc.fault.Problems;

/** Which files are attached to what, by (type, id): "EDITION", later decisions and reports. */
public final class Attachments {
  private Attachments() {}

  /** Replaces the previous files by these, in this order; a document that was never sent in is refused by name. */
  public static void replace(Tx tx, String subjectType, long subjectId, List<FileLink> links) {
    var mapper = tx.mapper(MediaMapper.class);
    var known = new HashMap<String, StoredFile>();
    if (!links.isEmpty()) {
      mapper.known(links.stream().map(FileLink::sha256).toList()).forEach(f -> known.put(f.sha256(), f));
    }
    links.stream().filter(l -> l.role() == FileRole.ATTACHMENT && !known.containsKey(l.sha256())).findFirst().ifPresent(l -> {
      throw Problems.of("attachments", "media.no-such-file", l.name());
    });
    mapper.unlink(subjectType, subjectId);
    // a picture of another portal, pasted with its address, is not one of our files
    var ours = links.stream().filter(l -> known.containsKey(l.sha256()))
        .map(l -> l.named(FileName.of(l.name(), known.get(l.sha256()).fileType()))).toList();
    if (!ours.isEmpty()) {
      mapper.link(subjectType, subjectId, ours);
    }
  }

  /** What a text shows and points to is linked from the text itself; documents null stay as they are. */
  public static void keep(Tx tx, String subjectType, long subjectId, String html, @Nullable List<FileLink> documents) {
    var before = of(tx, subjectType, subjectId);
    if (html.indexOf("/files/") < 0 && documents == null && before.isEmpty()) {
      return;
    }
    var links = new ArrayList<>(before.stream().filter(l -> l.role() == FileRole.LEAD).toList());
    links.addAll(documents != null ? documents : before.stream().filter(l -> l.role() == FileRole.ATTACHMENT).toList());
    links.addAll(FileLink.in(html));
    replace(tx, subjectType, subjectId, links);
  }

  /** The next edition begins with the files of the one it is copied from. */
  public static void copy(Tx tx, String subjectType, long from, long to) {
    replace(tx, subjectType, to, of(tx, subjectType, from));
  }

  public static List<FileLink> of(Tx tx, String subjectType, long subjectId) {
    return tx.mapper(MediaMapper.class).links(subjectType, subjectId);
  }

  /** The widths in which images are kept, narrowest first, by the image's own SHA-256. */
  public static Map<String, List<Variant>> variants(Tx tx, Collection<String> images) {
    return images.isEmpty() ? Map.of()
        : tx.mapper(MediaMapper.class).variants(images).stream().collect(Collectors.groupingBy(Variant::sha256));
  }
}
