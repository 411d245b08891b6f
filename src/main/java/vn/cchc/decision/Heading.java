package vn.cchc.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The heading of a decision as it is written: number as typed, dates as days. */
public record Heading(
    String number, LocalDate issuedOn, String issuer, boolean byMinistry, String signer, String summary,
    LocalDate effectiveOn, @Nullable LocalDate receivedOn, String clockRule) {

  Heading effective(LocalDate day) {
    return new Heading(number, issuedOn, issuer, byMinistry, signer, summary, day, receivedOn, clockRule);
  }
}
