package vn.cchc.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row that goes along a route, as the columns say that every such table has; times are instants in UTC. */
public interface Routed {
  long id();

  long siteId();

  State state();

  /** The step at which it waits while it is in review. */
  int step();

  @Nullable Instant stepSince();

  /** Where a returned one goes on, from 1. */
  int resumeStep();

  /** SHA-256 of the content that was submitted. */
  byte @Nullable [] contentHash();

  @Nullable Instant proposedPublishAt();

  @Nullable Instant publishAt();

  /** Failures of its posting so far. */
  int tries();
}
