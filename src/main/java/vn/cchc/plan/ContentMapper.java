package vn.cchc.plan;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** SQL of the legal bases and recipients of a version. */
public interface ContentMapper {
  List<LegalBasis> bases(long version);

  int clearBases(long version);

  int addBasis(@Param("version") long version, @Param("ord") int ord, @Param("b") LegalBasis basis);

  List<String> recipients(long version);

  int clearRecipients(long version);

  int addRecipient(@Param("version") long version, @Param("ord") int ord, @Param("name") String name);
}
