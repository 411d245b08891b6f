package vn.cchc.procedure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.http.Words;

/** Limits and fees in words: "05 ngày làm việc", and several channels in one line if they differ. */
public record FilingWords(Words words) {

  /** "05 ngày làm việc"; empty if the decision gives no number. */
  public String limit(Filing filing) {
    return filing.timeLimit() == null ? "" : amount(filing.timeLimit(), filing.unit());
  }

  /** What the limit was before it was cut; empty if it was not. */
  public String before(Filing filing) {
    return filing.limitBefore() == null ? "" : amount(filing.limitBefore(), filing.unit());
  }

  public String limits(List<Filing> filings) {
    return together(filings, this::limit);
  }

  public String fees(List<Filing> filings) {
    return together(filings, Filing::fee);
  }

  /** Given once if all channels agree: "5 ngày"; otherwise "5 ngày (trực tiếp, bưu chính); 3 ngày (trực tuyến)". */
  private String together(List<Filing> filings, Function<Filing, String> what) {
    Map<String, Set<String>> ways = new LinkedHashMap<>();
    filings.stream().filter(f -> !what.apply(f).isBlank()).forEach(f ->
        ways.computeIfAbsent(what.apply(f), w -> new LinkedHashSet<>()).add(words.of("way.short." + f.way())));
    if (ways.size() == 1) {
      return ways.keySet().iterator().next();
    }
    return ways.entrySet().stream().map(e -> e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
        .collect(Collectors.joining("; "));
  }

  /** Whole numbers below ten get a leading zero, as official documents write them. */
  private String amount(BigDecimal number, LimitUnit unit) {
    String plain = number.stripTrailingZeros().toPlainString().replace('.', ',');
    String figure = plain.length() == 1 ? "0" + plain : plain;
    return unit == LimitUnit.NONE ? figure : figure + " " + words.of(unit);
  }
}
