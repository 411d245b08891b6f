package vn.cchc.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filters of a site's registry; null or empty leaves one out, key is folded, field is a slug. */
public record RegistryFilter(
    @Nullable Standing standing, @Nullable Gap gap, @Nullable Boolean internal, String field, @Nullable Level level, String key,
    String sort) {
  public static final List<String> SORTS = List.of("name", "code", "field", "from");

  public static RegistryFilter search(String key) {
    return new RegistryFilter(null, null, null, "", null, key, "name");
  }

  public boolean narrows() {
    return standing != null || gap != null || internal != null || !field.isEmpty() || level != null || !key.isEmpty();
  }
}
