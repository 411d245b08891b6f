package vn.cchc.article;

import java.time.Instant;

/** A text as a round of approval got it. */
public record SubmittedText(int round, String title, String summary, String body, Instant at) {}
