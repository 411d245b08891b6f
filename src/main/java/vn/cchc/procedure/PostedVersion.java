package vn.cchc.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A posted version, as far as the timeline is concerned. */
public record PostedVersion(
    long id, long procedureId, Change changeKind, VersionState state, LocalDate effectiveFrom, @Nullable LocalDate endsOn,
    long postedNo) {}
