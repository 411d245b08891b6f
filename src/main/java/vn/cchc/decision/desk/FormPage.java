package vn.cchc.decision.desk;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.decision.Decision;
import vn.cchc.decision.DecisionCheck;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Frame;
import vn.cchc.http.WithProblems;
import vn.cchc.http.Words;
import vn.cchc.identity.Site;
import vn.cchc.identity.Unit;

/**
 * The form of a heading; decision is null while it has not been begun. same are others with this number, differences
 * what somebody else saved meanwhile.
 */
record FormPage(@Nullable Decision decision, Site site, List<Unit> units, Form form, List<Problem> problems, int spare,
    List<Decision> same, @Nullable List<DecisionForm.Difference> differences) implements WithProblems {
  private static final Pattern ROW = Pattern.compile("bases\\[(\\d+)]\\.(\\w+)");

  /** What is only empty is said in the words of its label. */
  static List<Problem> inWords(List<Problem> problems, Words words) {
    return problems.stream().map(p -> p.key().equals("decision.field-needed")
        ? new Problem(p.field(), "decision.fill-in", label(words, p.field())) : p).toList();
  }

  /** Under /desk. */
  String action() {
    return decision == null ? "/quyet-dinh/moi" : "/quyet-dinh/" + decision.id() + "/sua";
  }

  String back() {
    return decision == null ? "/quyet-dinh" : "/quyet-dinh/" + decision.id();
  }

  /** Blank ones at the end are for adding. */
  int rows() {
    return Math.min(DecisionForm.MOST_BASES, DecisionForm.filledRows(form) + spare);
  }

  List<String> clocks() {
    return DecisionCheck.CLOCKS;
  }

  boolean follows(int place) {
    return form.get("followsBasis").equals("" + place) || place == 0 && form.get("followsBasis").isEmpty();
  }

  /** The words of a field for people. */
  static String label(Words words, String field) {
    var row = ROW.matcher(field);
    return row.matches() ? words.of("decision.field.bases." + row.group(2), Integer.parseInt(row.group(1)) + 1)
        : words.of("decision.field." + field);
  }

  /** The value of a field as people read it. */
  static String shown(Frame frame, String field, String value) {
    return switch (field) {
      case "byMinistry" -> frame.t(value.isEmpty() ? "decision.no" : "decision.yes");
      case "followsBasis" -> value.isEmpty() || value.equals("0") ? frame.t("decision.own-day") : frame.t("decision.follows", value);
      case "clockRule" -> frame.t("clockrule." + value);
      default -> value.isEmpty() ? "–" : value;
    };
  }
}
