package vn.cchc.procedure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import vn.cchc.db.Paging;

/** SQL of the list of a decision's items: filtered, given a verdict together, and stepped through. */
public interface ItemMapper {
  List<Version> list(@Param("decision") long decision, @Param("f") ItemFilter filter, @Param("paging") Paging paging);

  long count(@Param("decision") long decision, @Param("f") ItemFilter filter);

  /** Returns how many changed their verdict. */
  int judge(@Param("decision") long decision, @Param("f") ItemFilter filter, @Param("accepted") boolean accepted,
      @Param("at") Instant at);

  /** Of these codes, those that the decision already has. */
  List<String> present(@Param("decision") long decision, @Param("codes") Collection<String> codes);

  Optional<String> codeBefore(@Param("item") Version item);

  Optional<String> codeAfter(@Param("item") Version item);

  /** The next item without a verdict, from this one on and then from the first. */
  Optional<String> nextOpen(@Param("item") Version item);
}
