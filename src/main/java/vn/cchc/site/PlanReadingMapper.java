package vn.cchc.site;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Reads which plans are public: those with an issued version. */
public interface PlanReadingMapper {
  Optional<Integer> newestYear(long site);

  /** Newest first. */
  List<Integer> years(long site);

  /** The version of a year's plan that binds in a month; before its first month, its first version. */
  Optional<InForce> inForce(long site, int year, YearMonth month);

  /** A plan and the number of its version in force. */
  record InForce(long plan, int no) {}
}
