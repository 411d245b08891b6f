package vn.cchc.journal;

/** The last sequence given out, with its row's hash; also where a follower has got to. */
public record Head(long seq, byte[] hash) {}
