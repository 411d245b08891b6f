package vn.cchc.search;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Reads procedures that are public for the index; writes nothing. */
public interface ProcedureMapper {
  List<IndexedProcedure> standing(@Param("ids") Collection<Long> ids);

  /** All of them, in the order of ids, from after one on. */
  List<IndexedProcedure> standingAfter(@Param("id") long id, @Param("limit") int limit);
}
