package vn.cchc.print;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.FilingJson;
import vn.cchc.procedure.OnlineLevel;
import vn.cchc.procedure.VersionMapper;

/** SQL of what goes on paper: procedures as they stand on a day, and the decisions to choose from; reads only. */
public interface PrintMapper {
  /** A procedure in a list. */
  record Line(long versionId, String code, String name, String storedFilings, @Nullable OnlineLevel onlineLevel) {
    public List<Filing> filings() {
      return FilingJson.read(storedFilings);
    }
  }

  /** A field with the number of its procedures. */
  record FieldCount(String slug, String name, int number) {}

  /** A decision that is public, and what it may be chosen by. */
  record Posted(long id, String number, LocalDate issuedOn, LocalDate effectiveOn) {}

  /** In force for citizens on that day, by field and name; an empty field stands for all. */
  List<Line> lines(long site, String field, LocalDate day, int limit);

  List<FieldCount> fields(long site, LocalDate day);

  /** Time limit and fee where a part says them in words. */
  List<VersionMapper.PartRow> limitsAndFees(Collection<Long> versions);

  List<Posted> posted(long site, int limit);
}
