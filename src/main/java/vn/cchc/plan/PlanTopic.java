package vn.cchc.plan;

/** A topic as one version of a plan letters and words it; the letter may be blank. */
public record PlanTopic(long topicId, String slug, Pillar pillar, String letter, String label) {}
