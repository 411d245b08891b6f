package vn.cchc.print;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.http.Times;
import vn.cchc.http.Words;
import vn.cchc.procedure.FilingWords;
import vn.cchc.procedure.Part;

/** What every document template needs: messages, limits and fees in words, dates. */
record Paper(Words words) {

  FilingWords filing() {
    return new FilingWords(words);
  }

  String t(String key, Object... args) {
    return words.of(key, args);
  }

  String of(Enum<?> value) {
    return words.of(value);
  }

  String day(@Nullable LocalDate day) {
    return Times.HANOI.day(day);
  }

  /** "đ) Thời hạn giải quyết", or only the name of a conditional part. */
  String heading(Part part) {
    return part.letter().isEmpty() ? words.of(part) : part.letter() + ") " + words.of(part);
  }

  /** "Quyết định số 12/QĐ-UBND ngày 03/11/2026 của Chủ tịch UBND tỉnh". */
  String cite(DecisionLine decision) {
    var line = new StringBuilder(t("print.decision", decision.number()));
    if (decision.date() != null) {
      line.append(' ').append(t("print.dated", day(decision.date())));
    }
    return decision.issuer().isEmpty() ? line.toString() : line.append(' ').append(t("print.by", decision.issuer())).toString();
  }
}
