package vn.cchc.journal;

/** The last sequence number given out, with its row's hash; also used as a follower's position. */
public record Head(long seq, byte[] hash) {}
