package vn.cchc.procedure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.cchc.db.Paging;

/** SQL of the list of a decision's items: filtered, given a verdict together, and stepped through. */
public interface ItemMapper {
  List<Version> list(long decision, ItemFilter filter, Paging paging);

  long count(long decision, ItemFilter filter);

  /** Returns how many changed their verdict. */
  int judge(long decision, ItemFilter filter, boolean accepted, Instant at);

  /** Of these codes, those that the decision already has. */
  List<String> present(long decision, Collection<String> codes);

  Optional<String> codeBefore(Version item);

  Optional<String> codeAfter(Version item);

  /** The next item without a verdict, from this one on and then from the first. */
  Optional<String> nextOpen(Version item);
}
