package vn.cchc.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.fault.Problem;

/** A fault in the shape of RFC 9457, with an id and, where there are any, problems or both texts of a stale save. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FaultAnswer(
    String type,
    String title,
    int status,
    String detail,
    String id,
    @Nullable List<ProblemAnswer> problems,
    @Nullable Object current,
    @Nullable Object yours) {

  record ProblemAnswer(String field, String key, String message) {
    static ProblemAnswer of(Problem p, Words words) {
      return new ProblemAnswer(p.field(), p.key(), words.of(p.key(), p.args()));
    }
  }

  static FaultAnswer of(int status, String sentence, String id) {
    return new FaultAnswer("about:blank", sentence, status, sentence, id, null, null, null);
  }

  FaultAnswer with(List<ProblemAnswer> found) {
    return new FaultAnswer(type, title, status, detail, id, found, current, yours);
  }

  FaultAnswer withBoth(Object now, Object typed) {
    return new FaultAnswer(type, title, status, detail, id, problems, now, typed);
  }
}
