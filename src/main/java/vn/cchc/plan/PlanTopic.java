package vn.cchc.plan;

/** A topic with its letter and label in one version of a plan; the letter may be blank. */
public record PlanTopic(long topicId, String slug, Pillar pillar, String letter, String label) {}
