package vn.cchc.print;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
  List<Line> lines(long site, String field, LocalDate day, int limit);

  List<FieldCount> fields(long site, LocalDate day);

  /** Time limit and fee if a part gives them in words. */
  List<VersionMapper.PartRow> limitsAndFees(Collection<Long> versions);

  List<Posted> posted(long site, int limit);
}
