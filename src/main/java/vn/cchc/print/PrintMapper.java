package vn.cchc.print;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.FilingJson;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.VersionMapper;

/** SQL of what is printed: procedures as of a day, and the decisions to choose from; only reads. */
public interface PrintMapper {
  record Line(long versionId, String code, String name, String storedFilings, @Nullable OnlineLevel onlineLevel) {
    public List<Filing> filings() {
      return FilingJson.read(storedFilings);
    }
  }

  /** A field with the number of its procedures. */
  record FieldCount(String slug, String name, int number) {}

  /** A public decision, and what it can be recognised by. */
  record Posted(long id, String number, LocalDate issuedOn, LocalDate effectiveOn) {}

  /** In force for citizens on that day, by field and name; an empty field means all. */
  List<Line> lines(@Param("site") long site, @Param("field") String field, @Param("day") LocalDate day, @Param("limit") int limit);

  List<FieldCount> fields(@Param("site") long site, @Param("day") LocalDate day);

  /** Time limit and fee if a part gives them in words. */
  List<VersionMapper.PartRow> limitsAndFees(@Param("versions") Collection<Long> versions);

  List<Posted> posted(@Param("site") long site, @Param("limit") int limit);
}
