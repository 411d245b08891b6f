package vn.cchc.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit that belongs to a group, from a day and possibly until one. */
public record Member(long unitId, LocalDate validFrom, @Nullable LocalDate validTo) {}
