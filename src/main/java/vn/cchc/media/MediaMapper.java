package vn.cchc.media;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** SQL of stored files, their variants, and what uses them. */
public interface MediaMapper {
  int add(StoredFile file);

  int addUpload(@Param("sha") String sha, @Param("account") long account, @Param("at") Instant at);

  int addVariant(Variant variant);

  Optional<StoredFile> file(String sha);

  List<StoredFile> known(@Param("shas") Collection<String> shas);

  List<Variant> variants(@Param("shas") Collection<String> shas);

  List<String> variantOf(String sha);

  boolean live(@Param("shas") Collection<String> shas);

  boolean sentBy(@Param("shas") Collection<String> shas, @Param("account") long account);

  List<Long> sitesUsing(@Param("shas") Collection<String> shas);

  int unlink(@Param("type") String type, @Param("id") long id);

  int link(@Param("type") String type, @Param("id") long id, @Param("links") List<FileLink> links);

  List<FileLink> links(@Param("type") String type, @Param("id") long id);
}
