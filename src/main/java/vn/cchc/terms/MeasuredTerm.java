package vn.cchc.terms;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One clock read on one day; lateDays are working days, empty where the holiday table does not reach. */
public record MeasuredTerm(@Nullable LocalDate due, @Nullable LocalDate done, Punctuality how, OptionalInt lateDays) {}
