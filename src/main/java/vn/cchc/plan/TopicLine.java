package vn.cchc.plan;

import org.jspecify.annotations.Nullable;

/** A line of the topic list as it is saved: a known topic, or none yet. */
public record TopicLine(@Nullable Long topicId, Pillar pillar, String letter, String label) {}
