package vn.cchc.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;

/** What somebody enters about a unit: its place in the tree, kind, names and validity. */
public record UnitFields(
    @Nullable Long parentId, UnitKind kind, String name, String shortName, LocalDate validFrom, @Nullable LocalDate validTo) {
  static final int LONGEST_NAME = 300;
  static final int LONGEST_SHORT_NAME = 120;

  public UnitFields {
    shortName = shortName.isEmpty() ? name : shortName;
  }

  static UnitFields of(Unit unit) {
    return new UnitFields(unit.parentId(), unit.kind(), unit.name(), unit.shortName(), unit.validFrom(), unit.validTo());
  }

  List<Problem> problems(UnitTree tree) {
    var found = new ArrayList<Problem>(nameProblems(name, shortName));
    if (validTo != null && validTo.isBefore(validFrom)) {
      found.add(new Problem("validTo", "unit.problem.ends-before-start"));
    }
    if (parentId == null ? kind != UnitKind.AGENCY : tree.unit(parentId).isEmpty()) {
      found.add(new Problem("parent", "unit.problem.parent"));
    }
    if (parentId != null && tree.unit(parentId).filter(p -> !p.kind().writes()).isPresent()) {
      found.add(new Problem("parent", "unit.problem.parent-kind"));
    }
    return found;
  }

  static List<Problem> nameProblems(String name, String shortName) {
    var found = new ArrayList<Problem>();
    if (name.isEmpty()) {
      found.add(new Problem("name", "unit.problem.no-name"));
    }
    if (name.length() > LONGEST_NAME) {
      found.add(new Problem("name", "problem.too-long", LONGEST_NAME));
    }
    if (shortName.length() > LONGEST_SHORT_NAME) {
      found.add(new Problem("shortName", "problem.too-long", LONGEST_SHORT_NAME));
    }
    return found;
  }
}
