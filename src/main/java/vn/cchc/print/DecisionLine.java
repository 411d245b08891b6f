package vn.cchc.print;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decision behind a procedure, as it is cited: number as written, date, issuer. */
public record DecisionLine(String number, @Nullable LocalDate date, String issuer) {}
