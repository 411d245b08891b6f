package vn.cchc.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the timeline needs of a posted version. */
public record PostedVersion(
    long id, long procedureId, Change changeKind, VersionState state, LocalDate effectiveFrom, @Nullable LocalDate endsOn,
    long postedNo) {}
