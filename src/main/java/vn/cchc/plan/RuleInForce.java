package vn.cchc.plan;

import org.jspecify.annotations.Nullable;

/** A rule that binds in a month, with that month's minimum; runOn: extended from last year's plan for the time being. */
public record RuleInForce(
    long id, long siteId, String label, long targetUnitId, @Nullable Long topicId, Counting counting, int minimum, boolean runOn) {}
