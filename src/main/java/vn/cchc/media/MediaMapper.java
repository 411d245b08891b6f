package vn.cchc.media;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** SQL of stored files, their variants, and what uses them. */
public interface MediaMapper {
  int add(StoredFile file);

  int addUpload(String sha, long account, Instant at);

  int addVariant(Variant variant);

  Optional<StoredFile> file(String sha);

  List<StoredFile> known(Collection<String> shas);

  List<Variant> variants(Collection<String> shas);

  List<String> variantOf(String sha);

  boolean live(Collection<String> shas);

  boolean sentBy(Collection<String> shas, long account);

  List<Long> sitesUsing(Collection<String> shas);

  int unlink(String type, long id);

  int link(String type, long id, List<FileLink> links);

  List<FileLink> links(String type, long id);
}
