package vn.cchc.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cchc.http.Form;

/** The values of a form's fields: as stored, or as somebody typed them, so that nothing typed is lost. */
final class Fields {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  static Fields typed(Form form) {
    var fields = new Fields();
    form.names().forEach(name -> fields.values.put(name, form.all(name)));
    fields.values.remove("version");
    return fields;
  }

  Fields put(String name, @Nullable Object value) {
    values.put(name, value == null || value.toString().isEmpty() ? List.of() : List.of(value.toString()));
    return this;
  }

  Fields putAll(String name, List<?> several) {
    values.put(name, several.stream().map(Object::toString).toList());
    return this;
  }

  String get(String name) {
    return String.join(", ", values.getOrDefault(name, List.of()));
  }

  boolean has(String name, Object value) {
    return values.getOrDefault(name, List.of()).contains(value.toString());
  }

  /** The fields in which another state of the same form differs. */
  Set<String> differingFrom(Fields other) {
    var names = new TreeSet<>(values.keySet());
    names.addAll(other.values.keySet());
    names.removeIf(name -> get(name).equals(other.get(name)));
    return names;
  }

  /** The number of numbered rows ("basis.3.type"). */
  int rows(String prefix) {
    return values.keySet().stream().filter(n -> n.startsWith(prefix + "."))
        .mapToInt(n -> Typed.rowOf(n) + 1).max().orElse(0);
  }
}
