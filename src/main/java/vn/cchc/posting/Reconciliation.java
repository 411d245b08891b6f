package vn.cchc.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the postings that exist into those that should. */
final class Reconciliation {
  private static final int BATCH = 500;

  private final PostingMapper mapper;
  private final Map<DesiredPosting.Key, Posting> known;
  private final LocalDate today;
  private final Instant now;
  private final List<PostingRow> rows = new ArrayList<>();
  private final List<Long> bySystem = new ArrayList<>();
  private final Map<@Nullable LocalDate, List<Long>> reopen = new HashMap<>();
  private final Map<@Nullable LocalDate, List<Long>> redate = new HashMap<>();
  private final List<Long> cancel = new ArrayList<>();

  Reconciliation(PostingMapper mapper, Map<DesiredPosting.Key, Posting> known, LocalDate today, Instant now) {
    this.mapper = mapper;
    this.known = known;
    this.today = today;
    this.now = now;
  }

  void to(List<DesiredPosting> wishes, long site) {
    Set<DesiredPosting.Key> wished = wishes.stream().map(DesiredPosting::key).collect(Collectors.toCollection(HashSet::new));
    wishes.forEach(wish -> grant(wish, wished, site));
    known.forEach((key, posting) -> {
      if (!wished.contains(key) && fallsAway(key, posting, wished)) {
        cancel.add(posting.id());
      }
    });
    write();
  }

  private void grant(DesiredPosting wish, Set<DesiredPosting.Key> wished, long site) {
    Posting posting = known.get(wish.key());
    if (posting == null) {
      boolean done = wish.place().bySystem();
      rows.add(new PostingRow(site, wish.version().versionId(), wish.version().procedureId(), wish.decisionId(),
          wish.place().id(), wish.version().fieldSlug(), wish.task(), wish.due(), done ? PostingState.DONE : PostingState.OPEN,
          done ? today : null));
    } else if (wish.place().bySystem()) {
      if (posting.state() != PostingState.DONE) {
        bySystem.add(posting.id());
      }
    } else if (posting.state() == PostingState.CANCELLED) {
      reopen.computeIfAbsent(wish.due(), d -> new ArrayList<>()).add(posting.id());
    } else if (posting.state() == PostingState.OPEN && !Objects.equals(posting.dueOn(), wish.due())) {
      redate.computeIfAbsent(wish.due(), d -> new ArrayList<>()).add(posting.id());
    } else if (posting.state() == PostingState.DONE && takenDown(wish, wished)) {
      reopen.computeIfAbsent(today, d -> new ArrayList<>()).add(posting.id());
    }
  }

  /** It was posted, taken down, and is now in force again: it is to be posted once more. */
  private boolean takenDown(DesiredPosting wish, Set<DesiredPosting.Key> wished) {
    var key = new DesiredPosting.Key(wish.version().versionId(), wish.place().id(), PostingTask.TAKE_DOWN);
    Posting taken = known.get(key);
    return wish.task() == PostingTask.HANG && taken != null && taken.state() == PostingState.DONE && !wished.contains(key);
  }

  /** What was done stays recorded, except a taking down whose version is to be posted again. */
  private static boolean fallsAway(DesiredPosting.Key key, Posting posting, Set<DesiredPosting.Key> wished) {
    boolean hangsAgain = posting.task() == PostingTask.TAKE_DOWN
        && wished.contains(new DesiredPosting.Key(key.versionId(), key.placeId(), PostingTask.HANG));
    return posting.state() == PostingState.OPEN || posting.state() == PostingState.DONE && hangsAgain;
  }

  private void write() {
    for (int from = 0; from < rows.size(); from += BATCH) {
      mapper.open(rows.subList(from, Math.min(rows.size(), from + BATCH)), now);
    }
    if (!bySystem.isEmpty()) {
      mapper.doneBySystem(bySystem, today, now);
    }
    if (!cancel.isEmpty()) {
      mapper.cancel(cancel, now);
    }
    reopen.forEach((due, ids) -> mapper.reopen(ids, due, now));
    redate.forEach((due, ids) -> mapper.redate(ids, due, now));
  }
}
