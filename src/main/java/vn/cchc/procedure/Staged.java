package vn.cchc.procedure;

import org.jspecify.annotations.Nullable;

/** What an item of a decision says besides its text; changedParts are keys of parts with commas between. */
public record Staged(long siteId, long procedureId, long decisionId, int ord, Change change,
    @Nullable Long replacedBy, @Nullable Boolean accepted, String changedParts) {}
