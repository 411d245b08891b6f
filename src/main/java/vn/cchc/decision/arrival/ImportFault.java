package vn.cchc.decision.arrival;

import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.fault.Problem;
import vn.cchc.http.Words;

/** What is wrong with a row of a list; reason is the key of the sentence, args fill it, with tabs between. */
public record ImportFault(long importId, int ord, int rowNo, String code, String reason, String args) {
  private static final int LONGEST = 300;
  private static final int LONGEST_CODE = 60;

  static ImportFault of(int row, String code, Problem problem) {
    String args = problem.args().stream().map(a -> String.valueOf(a).replace('\t', ' ')).collect(Collectors.joining("\t"));
    return new ImportFault(0, 0, row, cut(code, LONGEST_CODE), problem.key(), cut(args, LONGEST));
  }

  ImportFault within(long id, int number) {
    return new ImportFault(id, number, rowNo, code, reason, args);
  }

  public String message(Words words) {
    return words.of(reason, List.<Object>of((Object[]) args.split("\t", -1)));
  }

  private static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
  }
}
