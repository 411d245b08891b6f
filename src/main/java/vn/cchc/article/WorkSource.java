package vn.cchc.article;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.cchc.identity.Actor;

/** What other features have for somebody to do: it stands beside the articles on their first page and counts in the menu. */
public interface WorkSource {
  /** Under which heading of the first page something stands. */
  enum Group { STUCK, WAITING, RETURNED, TO_POST, DRAFT, SENT }

  /** One thing to do; path is under /desk, state is the key of its words, look how its tag is drawn. */
  record Card(Group group, String title, String path, String meta, @Nullable Instant since, OptionalInt days, int limit,
      String reason, String state, String look) {
    public boolean late() {
      return group == Group.RETURNED || group == Group.STUCK || overdue();
    }

    /** Longer with one person than the step allows. */
    public boolean overdue() {
      return limit > 0 && days.isPresent() && days.getAsInt() > limit;
    }
  }

  /** How many wait for their own signature. */
  long waitingFor(Actor actor);

  List<Card> workOf(Actor actor);
}
