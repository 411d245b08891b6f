package vn.cchc.procedure;

import org.jspecify.annotations.Nullable;

/** What an item of a decision says besides its text; changedParts are the parts' keys, separated by commas. */
public record Staged(long siteId, long procedureId, long decisionId, int ord, Change change,
    @Nullable Long replacedBy, @Nullable Boolean accepted, String changedParts) {}
