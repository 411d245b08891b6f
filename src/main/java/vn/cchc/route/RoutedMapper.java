package vn.cchc.route;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SQL of what every subject does on its route; each change names the state it starts from and answers how many rows moved. */
public interface RoutedMapper<R extends Routed> {
  Optional<R> byId(long id);

  int submit(long id, State from, int round, int step, byte[] hash, long by, Instant at, @Nullable Instant proposed);

  int toStep(long id, int from, int step, Instant at);

  int approve(long id, int step, State to, @Nullable Instant publishAt, Instant at);

  int backToWriters(long id, State from, State to, int resumeStep, String reason, Instant at);

  int schedule(long id, Instant publishAt, Instant at);

  int unschedule(long id, State from, Instant at);

  int publish(Collection<Long> ids, State from, Instant at);

  /** The end of its way; an empty reason leaves the one before. */
  int end(long id, State from, State to, String reason, Instant at);

  int fail(long id, String failure, Instant retryAt, Instant at);

  /** Of these, those whose last signature stands under exactly the pinned content. */
  List<Long> approvedAsPinned(Collection<Long> ids);

  List<R> lockDue(Instant now, int limit);

  List<R> lockRetries(Instant now, int limit);

  List<Instant> nextDue(int most);
}
