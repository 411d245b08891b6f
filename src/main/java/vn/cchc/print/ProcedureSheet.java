package vn.cchc.print;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.http.Words;
import vn.cchc.procedure.PapersToBring;
import vn.cchc.procedure.Part;
import vn.cchc.procedure.ProcedureText;
import vn.cchc.text.Dates;

/**
 * One procedure as it hangs on a board. state is in words for people and empty while nothing is to be said ("Sắp có
 * hiệu lực", "Đã bị bãi bỏ"); address is the full one of its page, to which the QR code leads.
 */
public record ProcedureSheet(
    String agency, String code, ProcedureText text, @Nullable DecisionLine decision, @Nullable LocalDate from,
    String state, String address) {
  /** What is longer is not repeated in the answer at the head of the sheet. */
  private static final int SHORT = 1_200;

  /** The same, saying that it is read as of a day; the address leads to that reading too. */
  ProcedureSheet on(LocalDate day) {
    String asOf = Words.VI.of("print.state.as-of", Dates.format(day));
    return new ProcedureSheet(agency, code, text, decision, from, state.isEmpty() ? asOf : asOf + ". " + state,
        address + "?asOf=" + day);
  }

  /** The parts that the text has or that its filings say, in the order of NĐ 63/2010. */
  List<Part> parts() {
    return Arrays.stream(Part.values()).filter(p -> !text.part(p).isEmpty() || saidByFilings(p)).toList();
  }

  private boolean saidByFilings(Part part) {
    return Part.STATUTORY.contains(part) && !text.missing().contains(part);
  }

  String html(Part part) {
    return PrintedText.of(text.part(part), address);
  }

  /** What to bring, by name; the whole dossier stands below. */
  PapersToBring papers() {
    return PapersToBring.of(text.part(Part.DOSSIER));
  }

  boolean isShort(Part part) {
    return text.part(part).length() <= SHORT;
  }

  /** Where to go: the address, else the agency. */
  Part where() {
    return text.part(Part.RECEIVING_ADDRESS).isEmpty() ? Part.AGENCY : Part.RECEIVING_ADDRESS;
  }
}
