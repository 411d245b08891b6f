package vn.cchc.decision.desk;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.decision.DecisionAnswer;
import vn.cchc.decision.DecisionCheck;
import vn.cchc.decision.DecisionInput;
import vn.cchc.fault.Problem;
import vn.cchc.http.Form;
import vn.cchc.http.Times;

/** The form of a decision's heading between what was typed, what is stored, and what is sent to be saved. */
final class DecisionForm {
  static final int MOST_BASES = 60;
  private static final List<String> SHOWN = List.of("number", "date", "issuer", "byMinistry", "signer", "summary",
      "effectiveDate", "followsBasis", "receivedOn", "clockRule", "unit");
  private static final Pattern ROW = Pattern.compile("bases\\[(\\d{1,3})]\\.(citation|effectiveDate)");

  /** A field in which the stored decision and what was typed differ. */
  record Difference(String field, String current, String yours) {}

  private DecisionForm() {}

  static String citation(int row) {
    return "bases[" + row + "].citation";
  }

  static String day(int row) {
    return "bases[" + row + "].effectiveDate";
  }

  static Form of(DecisionAnswer a, Times times) {
    var f = new MultivaluedHashMap<String, String>();
    f.add("version", "" + a.version());
    f.add("unit", "" + a.unit().id());
    f.add("number", a.number());
    f.add("date", times.day(a.date()));
    f.add("issuer", a.issuer());
    f.add("byMinistry", a.byMinistry() ? "yes" : "");
    f.add("signer", a.signer());
    f.add("summary", a.summary());
    f.add("effectiveDate", times.day(a.effectiveDate()));
    f.add("followsBasis", "" + (a.followsBasis() == null ? 0 : a.followsBasis()));
    f.add("receivedOn", times.day(a.receivedOn()));
    f.add("clockRule", a.clockRule());
    for (int i = 0; i < a.bases().size(); i++) {
      f.add(citation(i), a.bases().get(i).citation());
      f.add(day(i), times.day(a.bases().get(i).effectiveDate()));
    }
    return new Form(f);
  }

  /** Rows left blank go, those after them move up, and "cùng ngày với" follows its text. */
  static Form withoutBlankRows(Form form) {
    var f = new MultivaluedHashMap<String, String>();
    form.names().stream().filter(name -> !ROW.matcher(name).matches()).forEach(name -> f.addAll(name, form.all(name)));
    int to = 0;
    String follows = form.get("followsBasis");
    for (int row : rows(form)) {
      if (!form.get(citation(row)).isEmpty() || !form.get(day(row)).isEmpty()) {
        f.add(citation(to), form.get(citation(row)));
        f.add(day(to), form.get(day(row)));
        to++;
      }
      if (follows.equals("" + (row + 1))) {
        f.putSingle("followsBasis", "" + (form.get(citation(row)).isEmpty() ? MOST_BASES + 1 : to));
      }
    }
    return new Form(f);
  }

  private static TreeSet<Integer> rows(Form form) {
    var rows = new TreeSet<Integer>();
    form.names().stream().map(ROW::matcher).filter(Matcher::matches).forEach(m -> rows.add(Integer.valueOf(m.group(1))));
    return rows;
  }

  /** How many rows hold something; the form's own rows stand without gaps. */
  static int filledRows(Form form) {
    return rows(form).size();
  }

  static DecisionInput input(Form f, @Nullable String site, @Nullable Integer version, List<Problem> found) {
    var bases = new ArrayList<DecisionInput.BasisInput>();
    for (int i = 0; i < filledRows(f); i++) {
      bases.add(new DecisionInput.BasisInput(f.get(citation(i)), f.day(day(i), found)));
    }
    return new DecisionInput(version, site, f.idIfAny("unit"), f.get("number"),
        f.day("date", found), f.get("issuer"), f.ticked("byMinistry"), f.get("signer"), f.get("summary"),
        effective(f, found), follows(f), f.day("receivedOn", found), f.filled("clockRule").orElse(DecisionCheck.CLOCKS.get(0)), bases, null);
  }

  private static int follows(Form f) {
    return f.filled("followsBasis").map(v -> f.number("followsBasis")).orElse(0);
  }

  /** A day that is not asked for, because a text gives it, must not stand in the way. */
  private static @Nullable LocalDate effective(Form f, List<Problem> found) {
    return f.day("effectiveDate", follows(f) > 0 ? new ArrayList<>() : found);
  }

  static List<Difference> differences(Form current, Form yours) {
    var found = new ArrayList<Difference>();
    var names = new ArrayList<>(SHOWN);
    for (int i = 0; i < Math.max(filledRows(current), filledRows(yours)); i++) {
      names.add(citation(i));
      names.add(day(i));
    }
    names.stream().filter(n -> !current.get(n).equals(yours.get(n)))
        .forEach(n -> found.add(new Difference(n, current.get(n), yours.get(n))));
    return found;
  }

  /** The same form with another value in one field. */
  static Form with(Form form, String name, String value) {
    var f = new MultivaluedHashMap<String, String>();
    form.names().forEach(n -> f.addAll(n, form.all(n)));
    f.putSingle(name, value);
    return new Form(f);
  }
}
