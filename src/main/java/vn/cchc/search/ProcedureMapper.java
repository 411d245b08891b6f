package vn.cchc.search;

import java.util.Collection;
import java.util.List;

/** Reads public procedures for the index; writes nothing. */
public interface ProcedureMapper {
  List<IndexedProcedure> standing(Collection<Long> ids);

  /** All of them, in the order of ids, starting after one. */
  List<IndexedProcedure> standingAfter(long id, int limit);
}
