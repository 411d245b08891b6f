package vn.cchc.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One signature, or a step that was passed on with its reason. */
public record Approval(
    long id, int round, int step, String stepName, boolean lastStep, @Nullable Long byAccount, @Nullable Long forWhom,
    @Nullable String passedOn, String ticks, byte[] contentHash, Instant at) {}
