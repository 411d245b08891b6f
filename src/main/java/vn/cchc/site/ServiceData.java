package vn.cchc.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.procedure.Filing;
import vn.cchc.procedure.FilingWords;
import vn.cchc.procedure.LimitUnit;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.Standing;
import vn.cchc.text.PlainText;

/** A procedure in the Core Public Service Vocabulary (CPSV-AP), as JSON-LD. */
final class ServiceData {
  private static final Map<String, Object> CONTEXT = Map.of("cpsv", "http://purl.org/vocab/cpsv#",
      "cv", "http://data.europa.eu/m8g/", "dct", "http://purl.org/dc/terms/", "eli", "http://data.europa.eu/eli/ontology#",
      "adms", "http://www.w3.org/ns/adms#", "foaf", "http://xmlns.com/foaf/0.1/", "schema", "https://schema.org/");
  private static final int BRIEF = 200;
  private static final int MOST_BASES = 40;
  private static final int SHOWN_CHANNELS = 4;

  private final SiteFrame frame;
  private final ProcedureView view;
  private final String id;

  ServiceData(SiteFrame frame, ProcedureView view) {
    this.frame = frame;
    this.view = view;
    this.id = PublicProcedure.address(frame, view.code());
  }

  /** All of it, in full. */
  Map<String, Object> whole() {
    var data = heading();
    data.put("dct:description", words(Part.STEPS, Integer.MAX_VALUE));
    data.put("cpsv:hasInput", described("cv:Evidence", frame.words().of(Part.DOSSIER), Part.DOSSIER, Integer.MAX_VALUE));
    data.put("cpsv:produces", described("cpsv:Output", frame.words().of(Part.RESULT), Part.RESULT, Integer.MAX_VALUE));
    data.put("cv:hasChannel", channels());
    data.put("cv:hasCost", costs());
    data.put("cv:hasLegalResource", legalResources());
    data.put("foaf:page", view.forms().stream()
        .map(f -> node("foaf:Document", "dct:title", f.name(), "@id", frame.absolute(frame.links().file(f.sha256(), f.name())))).toList());
    data.values().removeIf(value -> value.equals("") || value.equals(List.of()));
    return data;
  }

  /** What a search engine needs of it, short enough to be embedded in the page. */
  Map<String, Object> inPage() {
    var data = heading();
    data.put("cpsv:hasInput", described("cv:Evidence", frame.words().of(Part.DOSSIER), Part.DOSSIER, BRIEF));
    data.put("cpsv:produces", described("cpsv:Output", frame.words().of(Part.RESULT), Part.RESULT, BRIEF));
    data.put("cv:hasChannel", channels().stream().limit(SHOWN_CHANNELS).toList());
    data.put("cv:hasLegalResource", List.of(decision()));
    return data;
  }

  private Map<String, Object> heading() {
    var data = new LinkedHashMap<String, Object>();
    data.put("@context", CONTEXT);
    data.put("@id", id);
    data.put("@type", "cpsv:PublicService");
    data.put("dct:identifier", view.code());
    data.put("dct:title", Map.of("@language", "vi", "@value", view.shown().name()));
    data.put("dct:language", "vi");
    data.put("dct:subject", view.shown().field());
    data.put("adms:status", view.standing().name());
    data.put("schema:validFrom", view.from().toString());
    if (view.to() != null) {
      data.put("schema:validThrough", view.to().toString());
    }
    if (view.replacedBy() != null && view.standing() == Standing.ABOLISHED) {
      data.put("dct:isReplacedBy", Map.of("@id", PublicProcedure.address(frame, view.replacedBy())));
    }
    data.put("cv:hasCompetentAuthority", node("cv:PublicOrganisation", "dct:title", authority()));
    String time = new FilingWords(frame.words()).limits(view.text().filings());
    data.put("cv:processingTime", time.isEmpty() ? words(Part.TIME_LIMIT, BRIEF) : time);
    return data;
  }

  private String authority() {
    String competent = words(Part.COMPETENT, BRIEF);
    String agency = competent.isEmpty() ? words(Part.AGENCY, BRIEF) : competent;
    return agency.isEmpty() ? view.decision().issuer() : agency;
  }

  private List<Map<String, Object>> channels() {
    return view.text().filings().stream().map(f -> {
      var channel = node("cv:Channel", "@id", id + "#way-" + f.way().name(), "dct:type", f.way().name(),
          "dct:title", frame.words().of(f.way()));
      if (f.timeLimit() != null) {
        channel.put("cv:processingTime", duration(f));
      }
      return channel;
    }).toList();
  }

  /** No machine-readable duration expresses working days; they stay words. */
  private Object duration(Filing f) {
    String number = f.timeLimit() == null ? "" : f.timeLimit().stripTrailingZeros().toPlainString();
    String exact = switch (f.unit()) {
      case DAY -> "P" + number + "D";
      case MONTH -> "P" + number + "M";
      case HOUR -> "PT" + number + "H";
      case WORKING_DAY, NONE -> "";
    };
    return exact.isEmpty() || f.unit() == LimitUnit.NONE || number.contains(".") ? new FilingWords(frame.words()).limit(f)
        : Map.of("@type", "http://www.w3.org/2001/XMLSchema#duration", "@value", exact);
  }

  private List<Map<String, Object>> costs() {
    return view.text().filings().stream().filter(f -> !f.fee().isBlank()).map(f -> {
      var cost = node("cv:Cost", "dct:description", f.fee());
      cost.put("cv:ifAccessedThrough", Map.of("@id", id + "#way-" + f.way().name()));
      return cost;
    }).toList();
  }

  private List<Map<String, Object>> legalResources() {
    var all = new ArrayList<Map<String, Object>>();
    all.add(decision());
    PlainText.of(view.text().part(Part.LEGAL_BASES)).lines().map(String::strip).filter(line -> !line.isEmpty())
        .limit(MOST_BASES).forEach(line -> all.add(node("eli:LegalResource", "dct:title", line)));
    return all;
  }

  private Map<String, Object> decision() {
    var d = view.decision();
    return node("eli:LegalResource", "dct:identifier", d.number(), "dct:issued", d.issuedOn().toString(),
        "dct:publisher", d.issuer());
  }

  private Map<String, Object> described(String type, String title, Part part, int most) {
    return node(type, "dct:title", title, "dct:description", words(part, most));
  }

  private String words(Part part, int most) {
    return PartHtml.brief(view.text().part(part), most);
  }

  private static Map<String, Object> node(String type, String... pairs) {
    var node = new LinkedHashMap<String, Object>();
    node.put("@type", type);
    for (int i = 0; i < pairs.length; i += 2) {
      node.put(pairs[i], pairs[i + 1]);
    }
    return node;
  }
}
