package vn.cchc.media;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.db.Tx;
import vn.cchc.fault.Problems;

/** Which files hang on what, by (type, id): "EDITION", later decisions and reports. */
public final class Attachments {
  public static final String EDITION = "EDITION";

  /** Puts these in place of those before, in this order; a file that was never sent in is refused by name. */
  public void replace(Tx tx, String subjectType, long subjectId, List<FileLink> links) {
    var mapper = tx.mapper(MediaMapper.class);
    var known = new HashSet<>(links.isEmpty() ? List.of() : mapper.known(links.stream().map(FileLink::sha256).toList()));
    links.stream().filter(l -> l.role() == FileRole.ATTACHMENT && !known.contains(l.sha256())).findFirst().ifPresent(l -> {
      throw Problems.of("attachments", "media.no-such-file", l.name());
    });
    mapper.unlink(subjectType, subjectId);
    // a picture of another portal, pasted with its address, is nothing of ours
    var ours = links.stream().filter(l -> known.contains(l.sha256())).toList();
    if (!ours.isEmpty()) {
      mapper.link(subjectType, subjectId, ours);
    }
  }

  public List<FileLink> of(Tx tx, String subjectType, long subjectId) {
    return tx.mapper(MediaMapper.class).links(subjectType, subjectId);
  }

  /** The widths in which images are kept, narrow ones first, by the image's own SHA-256. */
  public Map<String, List<Variant>> variants(Tx tx, Collection<String> images) {
    return images.isEmpty() ? Map.of()
        : tx.mapper(MediaMapper.class).variants(images).stream().collect(Collectors.groupingBy(Variant::sha256));
  }
}
