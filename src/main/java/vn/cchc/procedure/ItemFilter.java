package vn.cchc.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filters of a list of a decision's items; null or empty leaves one out, key is folded. */
public record ItemFilter(@Nullable Change change, @Nullable Verdict verdict, @Nullable Gap gap, String key, String sort) {
  public static final List<String> SORTS = List.of("order", "code", "name", "field");

  public boolean narrows() {
    return change != null || verdict != null || gap != null || !key.isEmpty();
  }
}
