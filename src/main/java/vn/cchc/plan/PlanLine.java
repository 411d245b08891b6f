package vn.cchc.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A plan in a list: the version in force, or the draft if none is. */
public record PlanLine(
    long id, int year, boolean sample, @Nullable YearMonth runOnUntil, int version, int no, VersionState state,
    String number, @Nullable LocalDate issuedOn, String title, boolean amending) {}
