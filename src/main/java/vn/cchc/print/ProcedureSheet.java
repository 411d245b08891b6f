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
 * One procedure as it is put up on a board. state is in words for people and empty if there is nothing to say ("Sắp có
 * hiệu lực", "Đã bị bãi bỏ"); address is the full address of its page, which the QR code opens.
 */
public record ProcedureSheet(
    String agency, String code, ProcedureText text, @Nullable DecisionLine decision, @Nullable LocalDate from,
    String state, String address) {
  /** Anything longer is not repeated in the summary at the top of the sheet. */
  private static final int SHORT = 1_200;

  /** The same, stating the day it is read as of; the address opens that reading too. */
  ProcedureSheet on(LocalDate day) {
    String asOf = Words.VI.of("print.state.as-of", Dates.format(day));
    return new ProcedureSheet(agency, code, text, decision, from, state.isEmpty() ? asOf : asOf + ". " + state,
        address + "?asOf=" + day);
  }

  /** The parts that the text has or that its filings give, in the order of NĐ 63/2010. */
  List<Part> parts() {
    return Arrays.stream(Part.values()).filter(p -> !text.part(p).isEmpty() || saidByFilings(p)).toList();
  }

  private boolean saidByFilings(Part part) {
    return Part.STATUTORY.contains(part) && !text.missing().contains(part);
  }

  String html(Part part) {
    return PrintedText.of(text.part(part), address);
  }

  /** What to bring, by name; the whole dossier is below. */
  PapersToBring papers() {
    return PapersToBring.of(text.part(Part.DOSSIER));
  }

  boolean isShort(Part part) {
    return text.part(part).length() <= SHORT;
  }

  /** Where to go: the address, otherwise the agency. */
  Part where() {
    return text.part(Part.RECEIVING_ADDRESS).isEmpty() ? Part.AGENCY : Part.RECEIVING_ADDRESS;
  }
}
