package vn.cchc.plan;

import org.jspecify.annotations.Nullable;

/** A line of the topic list as saved: a known topic, or a new one, possibly with the address it should have. */
public record TopicLine(@Nullable Long topicId, Pillar pillar, String letter, String label, @Nullable String slug) {
  public TopicLine(@Nullable Long topicId, Pillar pillar, String letter, String label) {
    this(topicId, pillar, letter, label, null);
  }
}
