package vn.cchc.journal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A follower whose position lasts only as long as its node: it begins at the head and remembers the last row it took. */
public abstract class PassingFollower implements Follower {
  private volatile @Nullable Head position;

  @Override
  public final Optional<Head> position() {
    return Optional.ofNullable(position);
  }

  @Override
  public final void rebuild(Head head) {
    begin();
    position = head;
  }

  @Override
  public final void follow(List<JournalRow> rows) {
    take(rows);
    position = rows.get(rows.size() - 1).asHead();
  }

  /** Drops what was derived from earlier rows, if anything is kept. */
  protected void begin() {}

  protected abstract void take(List<JournalRow> rows);
}
