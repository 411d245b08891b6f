package vn.cchc.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problems;
import vn.cchc.http.InputText;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;

/** Reads "parts" of an item sent by API: the keys of parts that changed, or the parts themselves. */
final class SentParts {
  private SentParts() {}

  static StageItem.WantedItem wish(DecisionInput.ItemInput sent, @Nullable ProcedureText before, String field) {
    if (sent.change() == null || sent.code() == null) {
      throw Problems.of(field + (sent.change() == null ? ".change" : ".code"), "decision.field-needed");
    }
    JsonNode parts = sent.parts();
    boolean whole = parts != null && parts.isObject();
    ProcedureText text = null;
    if (sent.change().bringsText() && (whole || sent.name() != null || sent.field() != null)) {
      text = text(sent, whole ? parts : null, before == null ? ProcedureText.named("", "") : before, field);
    }
    return new StageItem.WantedItem(sent.code().strip(), sent.change(), sent.replacedBy(), text,
        changed(parts, field), true, java.util.Map.of());
  }

  private static List<Part> changed(@Nullable JsonNode parts, String field) {
    var found = new ArrayList<Part>();
    if (parts != null && parts.isArray()) {
      parts.forEach(p -> found.add(part(p.asText(), field)));
    } else if (parts != null && parts.isObject()) {
      parts.fieldNames().forEachRemaining(key -> {
        if (!isName(key)) {
          found.add(part(key, field));
        }
      });
    }
    return found;
  }

  private static ProcedureText text(DecisionInput.ItemInput sent, @Nullable JsonNode parts, ProcedureText before, String field) {
    var kept = new EnumMap<Part, String>(Part.class);
    kept.putAll(before.parts());
    String name = sent.name() == null ? before.name() : sent.name();
    String section = sent.field() == null ? before.field() : sent.field();
    if (parts != null) {
      name = InputText.in(parts.path("name").asText(name));
      section = InputText.in(parts.path("field").asText(section));
      parts.properties().forEach(p -> {
        if (!isName(p.getKey())) {
          kept.put(part(p.getKey(), field), InputText.in(p.getValue().asText("")));
        }
      });
    }
    var text = new ProcedureText(name.strip(), section.strip(), before.levels(), before.audiences(), before.internal(),
        before.onlineLevel(), before.onlineOnly(), before.onlineOnlyFrom(), before.onlineOnlyTo(), before.serviceUrl(),
        before.portalUrl(), before.updating(), before.filings(), kept);
    return text.stillUpdating(before.updating() && !text.missing().isEmpty());
  }

  private static boolean isName(String key) {
    return key.equals("name") || key.equals("field") || key.equals("a");
  }

  private static Part part(String word, String field) {
    return Part.of(word).orElseThrow(() -> Problems.of(field + ".parts", "procedure.no-such-part", word));
  }
}
