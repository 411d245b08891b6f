package vn.cchc.search;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Reads public procedures for the index; writes nothing. */
public interface ProcedureMapper {
  List<IndexedProcedure> standing(@Param("ids") Collection<Long> ids);

  /** All of them, in the order of ids, starting after one. */
  List<IndexedProcedure> standingAfter(@Param("id") long id, @Param("limit") int limit);
}
