package vn.cchc.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the registry of a site is narrowed by; null or empty leaves a filter out, key is folded, field is a slug. */
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
