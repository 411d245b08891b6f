package vn.cchc.article;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Param;

/** SQL of what hangs on editions by file links, in the shape that is hashed. */
public interface EditionFiles {
  List<Map<String, Object>> ofEdition(@Param("edition") long edition);
}
