package vn.cchc.http;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Malformed;
import vn.cchc.fault.Problem;
import vn.cchc.text.Dates;

/** The fields of a posted form: NFC, without control characters, stripped at both ends. */
public final class Form {
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  public Form(MultivaluedMap<String, String> raw) {
    raw.forEach((name, values) -> fields.put(name, values.stream().map(InputText::in).toList()));
    fields.remove("csrf");
  }

  /** What a form shows before anybody has typed: alternating names and values. */
  public static Form of(String... namesAndValues) {
    var fields = new MultivaluedHashMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Form(fields);
  }

  /** The value, or "" if the field was not sent. */
  public String get(String name) {
    var values = fields.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw new Malformed("fault.field-twice", name);
    }
    return values.isEmpty() ? "" : values.get(0).strip();
  }

  /** As typed, including spaces at the ends: for passwords. */
  public String exact(String name) {
    return String.join("", fields.getOrDefault(name, List.of()));
  }

  /** Every value of a field, including empty ones. */
  List<String> asTyped(String name) {
    return fields.getOrDefault(name, List.of());
  }

  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of()).stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  /** Whether this value was chosen, of one field or of several of the same name. */
  public boolean has(String name, String value) {
    return all(name).contains(value);
  }

  /** What was typed, else what stands. */
  public String or(String name, String standing) {
    return fields.containsKey(name) ? get(name) : standing;
  }

  public boolean ticked(String name) {
    return !get(name).isEmpty();
  }

  public Optional<String> filled(String name) {
    return Optional.of(get(name)).filter(v -> !v.isEmpty());
  }

  /** A day as typed; null if nothing was typed, and if it is not a day, which is then added to the problems. */
  public @Nullable LocalDate day(String name, List<Problem> faults) {
    Optional<LocalDate> day = Dates.day(get(name));
    if (day.isEmpty() && !get(name).isEmpty()) {
      faults.add(new Problem(name, "problem.no-such-day"));
    }
    return day.orElse(null);
  }

  public int number(String name) {
    try {
      return Integer.parseInt(get(name));
    } catch (NumberFormatException e) {
      throw new Malformed("fault.not-a-number", name);
    }
  }

  public long id(String name) {
    try {
      return Long.parseLong(get(name));
    } catch (NumberFormatException e) {
      throw new Malformed("fault.not-a-number", name);
    }
  }

  public @Nullable Long idIfAny(String name) {
    return get(name).isEmpty() ? null : Long.valueOf(id(name));
  }

  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    try {
      return Enum.valueOf(type, get(name));
    } catch (IllegalArgumentException e) {
      throw new Malformed("fault.no-such-choice", name);
    }
  }

  /** The mark that a blank form was given, by which its second sending is known. */
  public @Nullable String mark() {
    return filled("once").filter(m -> m.matches("[0-9a-f-]{1,40}")).orElse(null);
  }

  public List<Long> ids(String name) {
    try {
      return all(name).stream().map(Long::valueOf).toList();
    } catch (NumberFormatException e) {
      throw new Malformed("fault.not-a-number", name);
    }
  }

  public Set<String> names() {
    return fields.keySet();
  }
}
