package vn.cchc.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.procedure.Change;
import vn.cchc.route.State;

/** SQL of time limits, of the periods, and of what is measured by them; what is measured is only read. */
public interface TermMapper {
  /** What the terms need of a decision; lawOn is when its newest legal basis takes effect. */
  record Timed(long id, String number, LocalDate issuedOn, boolean byMinistry, String clockRule, LocalDate effectiveOn,
      @Nullable LocalDate receivedOn, @Nullable LocalDate lawOn, State state, @Nullable Instant publishedAt, long unitId) {}

  record Item(long decisionId, long procedureId, String code, String name, String field, String fieldSlug, Change changeKind) {}

  /** How many procedures are public, and how many of them have all of a–g. */
  record Completeness(long complete, long total) {}

  record Field(String slug, String name) {}

  List<Term> terms();

  List<ReportPeriod> periods();

  /** Decisions of these days, newest first; corrections have no term of their own. */
  List<Timed> timed(long site, LocalDate from, LocalDate to);

  /** Their procedures for citizens, without refused ones. */
  List<Item> items(long site, LocalDate from, LocalDate to);

  /** As of a day, of what had been made public by the given moment. */
  Completeness completeness(long site, LocalDate day, Instant before, String field);

  List<Field> fields(long site);
}
