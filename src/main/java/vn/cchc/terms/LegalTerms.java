package vn.cchc.terms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.WorkingDays;
import vn.cchc.terms.Term.Authority;

/** When decisions and their publication are due under the law, and whether they were in time. Pure. */
public record LegalTerms(List<Term> terms, WorkingDays days) {
  private static final String ISSUE = "ISSUE_";
  private static final String PUBLIC = "PUBLIC";
  private static final String HANG = "HANG";

  public LegalTerms {
    terms = List.copyOf(terms);
  }

  /** The last day for a decision of this route, counted from the day its newest legal basis takes effect. */
  public Optional<LocalDate> issueBy(String route, boolean ministry, LocalDate issuedOn, @Nullable LocalDate lawOn) {
    return lawOn == null ? Optional.empty()
        : term(ISSUE + route, ministry, issuedOn)
            .or(() -> term(ISSUE + "USUAL", ministry, issuedOn)).flatMap(t -> from(t, lawOn));
  }

  /** The last day on which a decision is to be made public. */
  public Optional<LocalDate> publicBy(boolean ministry, LocalDate issuedOn) {
    return term(PUBLIC, ministry, issuedOn).flatMap(t -> from(t, issuedOn));
  }

  /** The day by which its procedures must be posted where they are handled. */
  public Optional<LocalDate> hangBy(boolean ministry, LocalDate issuedOn, LocalDate effectiveOn) {
    return term(HANG, ministry, issuedOn).flatMap(t -> from(t, effectiveOn));
  }

  /** The term that applied on a day; of two, the one that began later. */
  public Optional<Term> term(String code, boolean ministry, LocalDate on) {
    Authority authority = ministry ? Authority.MINISTRY : Authority.PROVINCE;
    return terms.stream().filter(t -> t.code().equals(code) && t.authority() == authority && t.holdsOn(on))
        .max(Comparator.comparing(Term::validFrom));
  }

  private Optional<LocalDate> from(Term term, LocalDate day) {
    return switch (term.direction()) {
      case ON -> Optional.of(day);
      case BEFORE -> days.minus(day, term.days()).filter(d -> days.knows(day));
      case AFTER -> days.covers(day, day) ? days.plus(day, term.days()) : Optional.empty();
    };
  }

  /** The status of a term on a day; done null is not done yet. */
  public MeasuredTerm read(Optional<LocalDate> due, @Nullable LocalDate done, LocalDate today) {
    if (due.isEmpty()) {
      return new MeasuredTerm(null, done, Punctuality.UNKNOWN, OptionalInt.empty());
    }
    LocalDate last = due.get();
    LocalDate reached = done == null ? today : done;
    if (reached.isAfter(last)) {
      return new MeasuredTerm(last, done, Punctuality.LATE, late(last, reached));
    }
    return new MeasuredTerm(last, done, done == null ? Punctuality.WAITING : Punctuality.IN_TIME, OptionalInt.empty());
  }

  /** On a day off after the last day it is one day late. */
  private OptionalInt late(LocalDate due, LocalDate reached) {
    OptionalInt between = days.between(due, reached);
    return between.isPresent() ? OptionalInt.of(Math.max(1, between.getAsInt())) : between;
  }
}
