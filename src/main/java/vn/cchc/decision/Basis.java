package vn.cchc.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A legal text behind a decision, as cited, and the day on which it takes effect where that is known. */
public record Basis(long id, int ord, String citation, @Nullable LocalDate effectiveOn) {}
