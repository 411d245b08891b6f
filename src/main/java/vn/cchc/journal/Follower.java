package vn.cchc.journal;

import java.util.List;
import java.util.Optional;

/** Something that follows the journal, remembers its own position and can be rebuilt from scratch. */
public interface Follower {
  String name();

  /** How far this follower has got; empty asks for a rebuild. */
  Optional<Head> position();

  /** Starts afresh from the tables as they are; everything up to head is then covered. */
  void rebuild(Head head);

  /** Rows were committed on this node and will be taken presently: called by whoever committed them, so it must be quick. */
  default void changedHere() {}

  /** Takes rows in order, each once; afterwards position() is the last of them. */
  void follow(List<JournalRow> rows);
}
