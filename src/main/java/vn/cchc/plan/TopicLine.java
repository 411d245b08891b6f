package vn.cchc.plan;

import org.jspecify.annotations.Nullable;

/** A line of the topic list as it is saved: a known topic, or a new one, perhaps with the address it is to have. */
public record TopicLine(@Nullable Long topicId, Pillar pillar, String letter, String label, @Nullable String slug) {
  public TopicLine(@Nullable Long topicId, Pillar pillar, String letter, String label) {
    this(topicId, pillar, letter, label, null);
  }
}
