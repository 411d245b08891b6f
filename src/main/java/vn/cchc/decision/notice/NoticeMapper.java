package vn.cchc.decision.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Change;

/** Reads what the notice of a decision says. */
public interface NoticeMapper {
  /** One item as its row in the notice. */
  record Line(String code, String name, Change changeKind, String changedParts, boolean internal, @Nullable String replacedByCode) {}

  /** Items that nobody refused, group by group. */
  List<Line> lines(long decision, int most);

  /** The topic under which notices of procedures stand: that of the pillar TTHC, else the site's first. */
  @Nullable Long topic(long site, LocalDate day);
}
