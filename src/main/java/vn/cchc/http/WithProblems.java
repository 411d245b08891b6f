package vn.cchc.http;

import java.util.List;
import vn.cchc.fault.Problem;

/** A page whose form is shown again with what is wrong beside its fields. */
public interface WithProblems {
  List<Problem> problems();

  default boolean wrong(String field) {
    return problems().stream().anyMatch(p -> p.field().equals(field));
  }
}
