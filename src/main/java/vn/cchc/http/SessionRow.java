package vn.cchc.http;

import java.time.Instant;

/** A session as its owner sees it in the list of their own. */
public record SessionRow(
    byte[] tokenHash, long accountId, String csrf, Instant createdAt, Instant lastSeenAt, Instant expiresAt, String device) {}
