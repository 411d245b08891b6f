package vn.cchc.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Change;
import vn.cchc.route.State;

/** SQL of time limits, of the periods, and of what is measured by them; measures read only. */
public interface TermMapper {
  /** What the clocks need of a decision; lawOn is when its newest legal basis takes effect. */
  record Timed(long id, String number, LocalDate issuedOn, boolean byMinistry, String clockRule, LocalDate effectiveOn,
      @Nullable LocalDate receivedOn, @Nullable LocalDate lawOn, State state, @Nullable Instant publishedAt, long unitId) {}

  /** A procedure of a decision. */
  record Item(long decisionId, long procedureId, String code, String name, String field, String fieldSlug, Change changeKind) {}

  /** How many procedures are public, and how many of them have all of a–g. */
  record Completeness(long complete, long total) {}

  /** A field of a site's procedures. */
  record Field(String slug, String name) {}

  List<Term> terms();

  List<ReportPeriod> periods();

  /** Decisions of these days, newest first; corrections take no time of their own. */
  List<Timed> timed(long site, LocalDate from, LocalDate to);

  /** Their procedures for citizens, refused ones left out. */
  List<Item> items(long site, LocalDate from, LocalDate to);

  /** As of a day, of what had been made public before the given moment. */
  Completeness completeness(long site, LocalDate day, Instant before, String field);

  List<Field> fields(long site);
}
