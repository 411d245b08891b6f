package vn.cchc.terms;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One term measured on one day; lateDays are working days, empty if the holiday table does not reach that far. */
public record MeasuredTerm(@Nullable LocalDate due, @Nullable LocalDate done, Punctuality how, OptionalInt lateDays) {}
