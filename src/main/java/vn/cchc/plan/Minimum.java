package vn.cchc.plan;

import java.time.YearMonth;

/** What a rule demands from a month on, as set by one version of the plan; 0 ends the rule. */
public record Minimum(long ruleId, YearMonth fromMonth, int minimum, long planVersionId) {}
