package vn.cchc.article;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.db.Tx;

/** Computes the hash of editions as they are stored now, their files included. */
public final class PinText {
  private PinText() {}

  public static byte[] hashOf(Tx tx, Edition edition) {
    return hashesOf(tx, List.of(edition)).get(edition.id());
  }

  /** By the edition's id; one query for all of them. */
  public static Map<Long, byte[]> hashesOf(Tx tx, Collection<Edition> editions) {
    var files = tx.mapper(EditionFiles.class).ofEditions(editions.stream().map(Edition::id).toList()).stream()
        .collect(groupingBy(EditionFiles.Pinned::subjectId));
    var hashes = new HashMap<Long, byte[]>();
    editions.forEach(e -> hashes.put(e.id(), Pinned.hashOf(e.content(), files.getOrDefault(e.id(), List.of()))));
    return hashes;
  }
}
