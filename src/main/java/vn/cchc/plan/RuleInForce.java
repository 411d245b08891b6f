package vn.cchc.plan;

import org.jspecify.annotations.Nullable;

/** A rule that binds in a month, with the minimum of that month; runOn: by last year's plan, for the time being. */
public record RuleInForce(
    long id, long siteId, String label, long targetUnitId, @Nullable Long topicId, Counting counting, int minimum, boolean runOn) {}
