package vn.cchc.article;

import java.util.Collection;
import java.util.List;

/** SQL of what hangs on editions by file links, in the shape that is hashed. */
public interface EditionFiles {
  /** One image or attachment as it was approved. */
  record Pinned(long subjectId, String role, String sha256, String name, String alt, boolean decorative, String caption, String credit) {}

  List<Pinned> ofEditions(Collection<Long> editions);
}
