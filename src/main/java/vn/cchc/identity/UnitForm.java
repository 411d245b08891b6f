package vn.cchc.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;
import vn.cchc.fault.Problems;
import vn.cchc.http.Form;

/** A form about a unit as shown: what is typed, what is wrong with it, and what somebody else saved meanwhile. */
record UnitForm(@Nullable Unit unit, Form typed, List<Problem> problems, List<UnitChoice> parents, @Nullable Unit saved) {
  /** The version to send: that of the unit as shown to the person typing. */
  int version() {
    return unit == null ? 0 : unit.version();
  }

  /** The input as fields; everything unreadable is reported at once. */
  static UnitFields read(Form form, @Nullable UnitKind fixedKind) {
    var faults = new ArrayList<Problem>();
    @Nullable LocalDate from = form.day("validFrom", faults);
    @Nullable LocalDate to = form.day("validTo", faults);
    if (from == null && faults.isEmpty()) {
      faults.add(new Problem("validFrom", "unit.problem.no-start"));
    }
    if (!faults.isEmpty() || from == null) {
      faults.addAll(UnitFields.nameProblems(form.get("name"), form.get("shortName")));
      throw new Problems(faults);
    }
    UnitKind kind = fixedKind == null ? form.choice("kind", UnitKind.class) : fixedKind;
    return new UnitFields(form.idIfAny("parent"), kind, form.get("name"), form.get("shortName"), from, to);
  }

  static LocalDate demandedDay(Form form, String name) {
    var faults = new ArrayList<Problem>();
    @Nullable LocalDate day = form.day(name, faults);
    Problems.refuseAny(faults);
    if (day == null) {
      throw Problems.of(name, "problem.no-day");
    }
    return day;
  }
}
